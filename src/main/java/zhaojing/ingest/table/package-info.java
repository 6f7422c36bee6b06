/**
 * Tables in which each row holds a text: 姓名, 单位, 标题, 正文. From sheets of xlsx, xls and csv to rows
 * with their writer and unit.
 *
 * <p>Traps: the header is not always the first row; a unit written once stands for the rows below
 * it, as merged cells are read; row numbers are those the office program shows. How columns may be
 * headed stands in {@code models/lexicons/table-columns.yaml}.
 *
 * <p>Read {@link zhaojing.ingest.table.TextRows} first.
 */
package zhaojing.ingest.table;
