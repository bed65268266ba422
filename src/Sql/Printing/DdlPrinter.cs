using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements about databases, views, indexes, catalogs, sources and sinks.</summary>
internal static class DdlPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output) =>
        PrintDatabase(statement, output) || PrintView(statement, output) || PrintCatalog(statement, output)
        || PrintStream(statement, output);

    private static bool PrintDatabase(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateDatabaseStatement create:
                output.Raw("CREATE DATABASE ").If(create.IfNotExists, "IF NOT EXISTS ");
                output.Object(new ObjectName(create.Catalog, create.Name));
                output.Word(" DEFAULT CHARACTER SET ", create.Charset);
                output.Word(" COLLATE ", create.Collation);
                output.Properties(create.Properties, " PROPERTIES ");
                return true;
            case DropDatabaseStatement drop:
                output.Raw("DROP DATABASE ").If(drop.IfExists, "IF EXISTS ");
                output.Object(new ObjectName(drop.Catalog, drop.Name)).If(drop.Force, " FORCE").Rule(drop.Rule);
                return true;
            case AlterDatabaseStatement alter:
                output.Raw("ALTER DATABASE ").Name(alter.Name);
                if (alter.NewName is { } name)
                {
                    output.Raw(" RENAME ").Name(name);
                }
                else if (alter.Properties.Count > 0)
                {
                    output.Properties(alter.Properties, " SET PROPERTIES ");
                }
                else
                {
                    output.Raw(" CHARACTER SET DEFAULT");
                }

                return true;
            case SetSchemaStatement move:
                output.Raw($"ALTER {move.Kind} ").Table(move.Name).Raw(" SET SCHEMA ").Name(move.Database);
                return true;
            case SetOwnerStatement give:
                output.Raw($"ALTER {give.Kind} ").Table(give.Name).Raw(" OWNER TO ").User(give.Owner);
                return true;
            default:
                return false;
        }
    }

    private static bool PrintView(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateViewStatement create:
                output.Raw("CREATE ").If(create.OrReplace, "OR REPLACE ").Raw("VIEW ");
                output.If(create.IfNotExists, "IF NOT EXISTS ").Table(create.Name);
                ViewPrinter.PrintColumns(create.Columns, [], output);
                output.Comment(create.Comment).If(create.Security is not null, " SECURITY " + create.Security)
                    .Raw(" AS ");
                QueryPrinter.Print(create.Query, output);
                return true;
            case AlterViewStatement alter:
                output.Raw("ALTER VIEW ").Table(alter.Name);
                ViewPrinter.PrintColumns(alter.Columns, [], output);
                output.Raw(" AS ");
                QueryPrinter.Print(alter.Query, output);
                return true;
            case DropViewStatement drop:
                output.Raw("DROP VIEW ").If(drop.IfExists, "IF EXISTS ");
                output.List(drop.Names, (name, target) => target.Table(name)).Rule(drop.Rule);
                return true;
            case CreateIndexStatement create:
                output.Raw("CREATE ").If(create.Index.Unique, "UNIQUE ").Raw("INDEX ");
                output.If(create.IfNotExists, "IF NOT EXISTS ").Name(create.Index.Name ?? "").Raw(" ON ");
                output.Table(create.Table).Raw(" ");
                TableStatementPrinter.PrintIndexTail(create.Index, output);
                return true;
            case DropIndexStatement drop:
                output.Raw("DROP INDEX ").If(drop.IfExists, "IF EXISTS ").Name(drop.Name).Raw(" ON ").Table(drop.Table);
                return true;
            default:
                return false;
        }
    }

    private static bool PrintCatalog(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateCatalogStatement create:
                output.Raw("CREATE EXTERNAL CATALOG ").If(create.IfNotExists, "IF NOT EXISTS ").Name(create.Name);
                output.Comment(create.Comment).Properties(create.Properties, " PROPERTIES ");
                return true;
            case AlterCatalogStatement alter:
                output.Raw("ALTER CATALOG ").Name(alter.Name).Raw(" SET ").PropertyList(alter.Properties);
                return true;
            case DropCatalogStatement drop:
                output.Raw("DROP CATALOG ").If(drop.IfExists, "IF EXISTS ").Name(drop.Name);
                return true;
            case RefreshExternalTableStatement refresh:
                output.Raw("REFRESH EXTERNAL TABLE ").Table(refresh.Name);
                if (refresh.Partitions.Count > 0)
                {
                    output.Raw(" PARTITION (").List(refresh.Partitions, (name, target) => target.FixedText(name))
                        .Raw(")");
                }

                return true;
            default:
                return false;
        }
    }

    private static bool PrintStream(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateSourceStatement create:
                output.Raw("CREATE SOURCE ").If(create.IfNotExists, "IF NOT EXISTS ").Table(create.Name);
                PrintSourceElements(create, output);
                foreach (var included in create.Includes)
                {
                    output.Raw(" INCLUDE ").Raw(included.Kind);
                    if (included.Inner is { } inner) output.Raw(" ").FixedText(inner);
                    if (included.Type is { } type)
                    {
                        output.Raw(" ");
                        TypePrinter.Print(type, output);
                    }

                    if (included.Alias is { } alias) output.Raw(" AS ").Name(alias);
                }

                output.Properties(create.With, " WITH ");
                PrintEncoding(create.Format, create.Encode, create.EncodeOptions, output);
                return true;
            case CreateSinkStatement create:
                PrintSink(create, output);
                return true;
            case AlterStreamStatement alter:
                output.Raw(alter.IsSource ? "ALTER SOURCE " : "ALTER SINK ").Table(alter.Name)
                    .Raw(" SET ").Name(alter.Parameter).Raw(" = ");
                _ = alter.Value is null ? output.Raw("DEFAULT") : output.FixedText(alter.Value);
                return true;
            case DropSourceStatement drop:
                output.Raw("DROP SOURCE ").If(drop.IfExists, "IF EXISTS ").Table(drop.Name).Rule(drop.Rule);
                return true;
            case DropSinkStatement drop:
                output.Raw("DROP SINK ").If(drop.IfExists, "IF EXISTS ").Table(drop.Name).Rule(drop.Rule);
                return true;
            default:
                return false;
        }
    }

    private static void PrintSourceElements(CreateSourceStatement create, SqlOutput output)
    {
        if (create.Columns.Count + create.Keys.Count == 0)
        {
            return;
        }

        output.Raw(" (").List(create.Columns, TypePrinter.Print);
        output.If(create.Keys.Count > 0 && create.Columns.Count > 0, ", ")
            .List(create.Keys, TableStatementPrinter.PrintKey);
        if (create.Watermark is { } mark)
        {
            output.Raw(", WATERMARK FOR ").Name(mark.Column).Raw(" AS ");
            ExpressionPrinter.Print(mark.Value, output);
        }

        output.Raw(")");
    }

    private static void PrintSink(CreateSinkStatement create, SqlOutput output)
    {
        output.Raw("CREATE SINK ").If(create.IfNotExists, "IF NOT EXISTS ").Table(create.Name);
        if (create.Into is { } into)
        {
            output.Raw(" INTO ").Table(into).NamesInParentheses(create.IntoColumns);
        }

        if (create.From is { } from)
        {
            output.Raw(" FROM ").Table(from);
        }
        else if (create.Query is { } query)
        {
            output.Raw(" AS ");
            QueryPrinter.Print(query, output);
        }

        output.If(create.EmitsOnClose, " EMIT ON WINDOW CLOSE").Properties(create.With, " WITH ");
        PrintEncoding(create.Format, create.Encode, create.EncodeOptions, output);
    }

    private static void PrintEncoding(string? format, string? encode, NodeList<Property> options, SqlOutput output)
    {
        output.If(format is not null, " FORMAT " + format).If(encode is not null, " ENCODE " + encode);
        output.Properties(options, " ");
    }
}
