using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes queries as statements, and what wraps other statements.</summary>
internal static class QueryStatementPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case QueryStatement query:
                QueryPrinter.Print(query.Query, output);
                output.If(query.Locks, " FOR UPDATE");
                if (query.Outfile is { } outfile)
                {
                    output.Raw(" INTO OUTFILE ").FixedText(outfile.Path);
                    output.Word(" FORMAT AS ", outfile.Format);
                    output.Properties(outfile.Properties, " PROPERTIES ");
                }

                if (query.Into.Count > 0) output.Raw(" INTO ").Raw(string.Join(", ", query.Into.Select(name => $"@`{name}`")));

                return true;
            case ExplainStatement explain:
                PrintExplain(explain, output);
                return true;
            case DescribeTableStatement describe:
                output.Raw("DESCRIBE ").Table(describe.Table).If(describe.All, " ALL");
                if (describe.ColumnPattern is { } pattern)
                {
                    output.Raw(" ").FixedText(pattern);
                }

                return true;
            case DescribeFilesStatement described:
                output.Raw("DESCRIBE FILES").Properties(described.Files.NamedArguments, "");
                return true;
            case TraceStatement trace:
                output.Raw("TRACE ").Raw(trace.Mode).Raw(" ").Raw(trace.Module).Raw(" ");
                StatementPrinter.Print(trace.Target, output);
                return true;
            case PrepareStatement prepare:
                output.Raw("PREPARE ").Name(prepare.Name).Raw(" FROM ");
                ExpressionPrinter.Print(prepare.Text, output);
                return true;
            case ExecuteStatement execute:
                output.Raw("EXECUTE ").Name(execute.Name).If(execute.Arguments.Count > 0, " USING ");
                output.List(execute.Arguments, (argument, target) => ExpressionPrinter.Print(argument, target));
                return true;
            case DeallocateStatement deallocate:
                output.Raw("DEALLOCATE PREPARE ").Name(deallocate.Name);
                return true;
            default:
                return false;
        }
    }

    private static void PrintExplain(ExplainStatement explain, SqlOutput output)
    {
        output.Raw("EXPLAIN ");
        output.Raw(explain.Level == ExplainLevel.Normal ? "" : explain.Level.ToString().ToUpperInvariant() + " ");
        if (explain.Format is { } format)
        {
            _ = IsPlanWord(format) ? output.Raw(format).Raw(" PLAN ") : output.Raw("FORMAT = ").FixedText(format).Raw(" ");
        }

        StatementPrinter.Print(explain.Target, output);
    }

    private static bool IsPlanWord(string word) => word is "PARSED" or "ANALYZED" or "REWRITTEN" or "LOGICAL" or "OPTIMIZED"
        or "SHAPE" or "MEMO" or "PHYSICAL" or "DISTRIBUTED" or "ALL";
}
