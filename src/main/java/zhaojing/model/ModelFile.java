package zhaojing.model;

/** A file of knowledge that a run read, so that a result can be traced to it. */
public record ModelFile(String name, String sha256) {}
