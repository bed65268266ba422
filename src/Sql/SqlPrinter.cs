using MatViewDb.Sql.Ast;
namespace MatViewDb.Sql;
public static class SqlPrinter { public static string Print(SqlNode n) => n.ToString(); }
