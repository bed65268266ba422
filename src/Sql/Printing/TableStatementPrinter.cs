using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>
/// Writes CREATE TABLE, one column a line as clients expect it, and the other statements about tables.
/// </summary>
internal static class TableStatementPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateTableStatement create:
                PrintCreate(create, output);
                return true;
            case CreateTableLikeStatement like:
                output.Raw("CREATE ").If(like.Temporary, "TEMPORARY ").Raw("TABLE ")
                    .If(like.IfNotExists, "IF NOT EXISTS ");
                output.Table(like.Name).Raw(" LIKE ").Table(like.Source).Properties(like.Properties, " PROPERTIES ");
                return true;
            case AlterTableStatement alter:
                output.Raw("ALTER TABLE ").Table(alter.Table).Raw(" ").List(alter.Actions, AlterPrinter.Print);
                return true;
            case DropTableStatement drop:
                output.Raw("DROP ").If(drop.Temporary, "TEMPORARY ").Raw("TABLE ").If(drop.IfExists, "IF EXISTS ");
                output.List(drop.Names, (name, target) => target.Table(name)).If(drop.Force, " FORCE").Rule(drop.Rule);
                return true;
            case RenameTablesStatement rename:
                output.Raw("RENAME TABLE ").List(rename.Renames,
                    (item, target) => target.Table(item.From).Raw(" TO ").Table(item.To));
                return true;
            default:
                return false;
        }
    }

    public static void PrintIndex(IndexDefinition index, SqlOutput output)
    {
        output.If(index.Unique, "UNIQUE ").Raw("INDEX ");
        if (index.Name is { } name)
        {
            output.Name(name).Raw(" ");
        }

        PrintIndexTail(index, output);
    }

    public static void PrintIndexTail(IndexDefinition index, SqlOutput output)
    {
        output.Raw("(").List(index.Columns, (column, target) =>
        {
            target.Name(column.Name).If(column.PrefixLength is not null, $"({column.PrefixLength})");
            target.If(column.Descending, " DESC");
        }).Raw(")");
        if (index.Kind is { } kind)
        {
            output.Raw(" USING ").Name(kind.ToUpperInvariant());
        }

        output.Properties(index.Properties, " ").Comment(index.Comment);
    }

    public static void PrintForeignKey(ForeignKeyDefinition key, SqlOutput output)
    {
        if (key.Name is { } name)
        {
            output.Raw("CONSTRAINT ").Name(name).Raw(" ");
        }

        output.Raw("FOREIGN KEY").NamesInParentheses(key.Columns).Raw(" REFERENCES ").Table(key.Target);
        output.NamesInParentheses(key.TargetColumns);
    }

    public static void PrintKey(TableKey key, SqlOutput output) =>
        output.Raw(key.Kind.ToString().ToUpperInvariant()).Raw(" KEY").NamesInParentheses(key.Columns);

    public static void PrintRollup(RollupDefinition rollup, SqlOutput output)
    {
        output.Name(rollup.Name).NamesInParentheses(rollup.Columns).NamesInParentheses(rollup.Keys, " DUPLICATE KEY ");
        if (rollup.Source is { } source)
        {
            output.Raw(" FROM ").Name(source);
        }

        output.Properties(rollup.Properties, " PROPERTIES ");
    }

    private static void PrintCreate(CreateTableStatement table, SqlOutput output)
    {
        output.Raw("CREATE ").If(table.Temporary, "TEMPORARY ").If(table.External, "EXTERNAL ").Raw("TABLE ");
        output.If(table.IfNotExists, "IF NOT EXISTS ").Table(table.Name);
        PrintElements(table, output);
        if (table.Engine is { } engine)
        {
            output.Raw(" ENGINE=").Name(engine);
        }

        output.Word(" DEFAULT CHARSET=", table.Charset);
        output.Word(" COLLATE=", table.Collation);
        output.List(table.Options, PrintOption, "");
        foreach (var key in table.Keys.Where(key => key.Kind != TableKeyKind.Primary))
        {
            output.Raw("\n");
            PrintKey(key, output);
        }

        if (table.Comment is { } comment)
        {
            output.Raw("\nCOMMENT ").FixedText(comment);
        }

        PrintPlacement(table, output);
        if (table.Rollups.Count > 0)
        {
            output.Raw("\nROLLUP (").List(table.Rollups, PrintRollup).Raw(")");
        }

        output.Properties(table.Properties, "\nPROPERTIES ");
        if (table.Query is { } query)
        {
            output.Raw("\nAS ");
            QueryPrinter.Print(query, output);
        }
    }

    private static void PrintPlacement(CreateTableStatement table, SqlOutput output)
    {
        if (table.PartitionedBy.Count > 0)
        {
            output.Raw("\nPARTITIONED BY (").List(table.PartitionedBy, TypePrinter.Print).Raw(")");
        }

        if (table.Partitioning is { } scheme)
        {
            output.Raw("\n");
            PartitionPrinter.Print(scheme, output);
        }

        if (table.Distribution is { } distribution)
        {
            output.Raw("\n");
            PartitionPrinter.Print(distribution, output);
        }

        output.NamesInParentheses(table.OrderBy, "\nORDER BY ");
    }

    private static void PrintElements(CreateTableStatement table, SqlOutput output)
    {
        var lines = new List<Action>();
        lines.AddRange(table.Columns.Select(column => (Action)(() => TypePrinter.Print(column, output))));
        lines.AddRange(table.ColumnNames.Select(name => (Action)(() => output.Name(name))));
        lines.AddRange(table.Keys.Where(key => key.Kind == TableKeyKind.Primary)
            .Select(key => (Action)(() => PrintKey(key, output))));
        lines.AddRange(table.Indexes.Select(index => (Action)(() => PrintIndex(index, output))));
        lines.AddRange(table.ForeignKeys.Select(key => (Action)(() => PrintForeignKey(key, output))));
        lines.AddRange(table.Checks.Select(check => (Action)(() => PrintCheck(check, output))));
        if (lines.Count == 0)
        {
            return;
        }

        output.Raw(" (");
        for (var i = 0; i < lines.Count; i++)
        {
            output.Raw(i == 0 ? "\n  " : ",\n  ");
            lines[i]();
        }

        output.Raw("\n)");
    }

    private static void PrintCheck(CheckDefinition check, SqlOutput output)
    {
        if (check.Name is { } name)
        {
            output.Raw("CONSTRAINT ").Name(name).Raw(" ");
        }

        output.Raw("CHECK (");
        ExpressionPrinter.Print(check.Condition, output);
        output.Raw(")");
    }

    private static void PrintOption(Property option, SqlOutput output)
    {
        output.Raw(" ").Raw(option.Key).Raw(option.Key is "STORED AS" or "LOCATION" ? " " : "=");
        if (option.Value.Length > 0 && option.Value.All(char.IsAsciiLetterOrDigit) && option.Key != "LOCATION")
        {
            output.Raw(option.Value);
            return;
        }

        output.FixedText(option.Value);
    }
}
