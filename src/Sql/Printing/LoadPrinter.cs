using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements about files and loads of files.</summary>
internal static class LoadPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case InsertFilesStatement insert:
                output.Properties(insert.Files, "INSERT INTO FILES ").Raw(" ");
                QueryPrinter.Print(insert.Query, output);
                return true;
            case LoadLabelStatement load:
                Print(load, output);
                return true;
            default:
                return false;
        }
    }

    private static void Print(LoadLabelStatement load, SqlOutput output)
    {
        output.Raw("LOAD LABEL ").Table(load.Label).Raw(" (");
        output.List(load.Sources, Print);
        output.Raw(")");
        if (load.Broker is { } broker)
        {
            output.Raw(" WITH BROKER");
            if (broker.Length > 0) output.Raw(" ").FixedText(broker);
            output.Properties(load.BrokerProperties, " ");
        }

        output.Properties(load.Properties, " PROPERTIES ");
    }

    private static void Print(LoadSource source, SqlOutput output)
    {
        if (source.Kind.Length > 0) output.Name(source.Kind).Raw(" ");
        output.Raw("DATA INFILE (");
        output.List(source.Paths, (path, target) => target.FixedText(path));
        output.Raw(")");
        if (source.Sign.Length > 0) output.Raw(" ").Name(source.Sign);
        output.Raw(" INTO TABLE ").Name(source.Table).NamesInParentheses(
            source.Partitions, source.TemporaryPartitions ? " TEMPORARY PARTITION " : " PARTITION ");
        if (source.ColumnsTerminatedBy is { } columns) output.Raw(" COLUMNS TERMINATED BY ").FixedText(columns);
        if (source.RowsTerminatedBy is { } rows) output.Raw(" ROWS TERMINATED BY ").FixedText(rows);
        if (source.Format is { } format) output.Raw(" FORMAT AS ").FixedText(format);
        output.Properties(source.FormatProperties, " ");
        output.NamesInParentheses(source.Columns, " ").NamesInParentheses(source.ColumnsFromPath, " COLUMNS FROM PATH AS ");
        if (source.Set.Count > 0)
        {
            output.Raw(" SET (");
            DmlPrinter.PrintAssignments(source.Set, output);
            output.Raw(")");
        }

        if (source.Where is not { } where) return;
        output.Raw(" WHERE ");
        ExpressionPrinter.Print(where, output);
    }
}
