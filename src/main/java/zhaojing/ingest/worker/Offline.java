package zhaojing.ingest.worker;

import java.io.IOException;
import java.net.URL;
import java.net.URLConnection;
import java.net.URLStreamHandler;
import java.util.List;
import java.util.Set;

/** Cuts a process off from the network, as far as Java goes. The parsers are told not to ask. */
final class Offline {
  private static final Set<String> LOCAL = Set.of("file", "jar", "jrt");

  private Offline() {}

  /** For the command line: names resolve to nothing, and sockets go through a closed port. */
  static List<String> options() {
    return List.of(
        "-Djdk.net.hosts.file=zhaojing-no-such-file",
        "-DsocksProxyHost=127.0.0.1",
        "-DsocksProxyPort=1",
        "-DsocksNonProxyHosts=",
        "-Djavax.xml.accessExternalDTD=",
        "-Djavax.xml.accessExternalSchema=",
        "-Djavax.xml.accessExternalStylesheet=");
  }

  /** In the process itself: addresses can be parsed, but not opened. Once only. */
  static void enforce() {
    URL.setURLStreamHandlerFactory(scheme -> LOCAL.contains(scheme) ? null : new Closed());
  }

  private static final class Closed extends URLStreamHandler {
    @Override
    protected URLConnection openConnection(URL url) throws IOException {
      throw new IOException("no network here");
    }
  }
}
