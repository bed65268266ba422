using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements that change rows.</summary>
internal static class DmlPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case InsertStatement insert:
                PrintInsert(insert, output);
                return true;
            case UpdateStatement update:
                PrintUpdate(update, output);
                return true;
            case DeleteStatement delete:
                PrintDelete(delete, output);
                return true;
            case TruncateStatement truncate:
                output.Raw("TRUNCATE TABLE ").Table(truncate.Table)
                    .NamesInParentheses(truncate.Partitions, " PARTITION ");
                output.If(truncate.Force, " FORCE");
                return true;
            case LoadDataStatement load:
                PrintLoad(load, output);
                return true;
            default:
                return LoadPrinter.TryPrint(statement, output);
        }
    }

    public static void PrintAssignments(NodeList<Assignment> items, SqlOutput output) =>
        output.List(items, (item, target) =>
        {
            ExpressionPrinter.Print(item.Column, target);
            target.Raw(" = ");
            ExpressionPrinter.Print(item.Value, target);
        });

    private static void PrintInsert(InsertStatement insert, SqlOutput output)
    {
        output.Raw(insert.Mode == InsertMode.Replace ? "REPLACE " : "INSERT ");
        QueryPrinter.PrintHints(insert.Hints, output);
        output.If(insert.Ignore, "IGNORE ");
        output.Raw(insert.Mode == InsertMode.Overwrite ? "OVERWRITE " : "INTO ").Table(insert.Table);
        output.NamesInParentheses(insert.Partitions, insert.TemporaryPartitions ? " TEMPORARY PARTITION "
            : " PARTITION ");
        if (insert.StaticPartition.Count > 0)
        {
            output.Raw(" PARTITION (");
            PrintAssignments(insert.StaticPartition, output);
            output.Raw(")");
        }

        if (insert.Label is { } label)
        {
            output.Raw(" WITH LABEL ").Name(label);
        }

        output.NamesInParentheses(insert.Columns).If(insert.ByName, " BY NAME");
        output.Properties(insert.Properties, " PROPERTIES ");
        PrintSource(insert.Source, output);
        if (insert.RowAlias is { } alias) output.Raw(" AS ").Name(alias).NamesInParentheses(insert.RowAliasColumns);
        if (insert.OnDuplicateKeyUpdate.Count > 0)
        {
            output.Raw(" ON DUPLICATE KEY UPDATE ");
            PrintAssignments(insert.OnDuplicateKeyUpdate, output);
        }
    }

    private static void PrintSource(InsertSource source, SqlOutput output)
    {
        if (source is InsertQuery query)
        {
            output.Raw(" ");
            QueryPrinter.Print(query.Query, output);
            return;
        }

        var rows = ((InsertValues)source).Rows;
        output.Raw(" VALUES ");
        if (output.Options.Normalize && rows.Count > 1)
        {
            rows = [rows[0]];
        }

        output.List(rows, (row, target) => PartitionPrinter.PrintKeyed("", row, target));
    }

    private static void PrintUpdate(UpdateStatement update, SqlOutput output)
    {
        PrintStart(update.With, output);
        output.Raw("UPDATE ");
        QueryPrinter.PrintHints(update.Hints, output);
        if (update.Among is { } among) TablePrinter.Print(among, output);
        else
        {
            output.Table(update.Table);
            PrintAlias(update.Alias, output);
        }

        output.Raw(" SET ");
        PrintAssignments(update.Assignments, output);
        if (update.From is { } from)
        {
            output.Raw(" FROM ");
            TablePrinter.Print(from, output);
        }

        PrintEnd(update.Where, update.OrderBy, update.Limit, output);
    }

    private static void PrintDelete(DeleteStatement delete, SqlOutput output)
    {
        PrintStart(delete.With, output);
        output.Raw("DELETE ");
        QueryPrinter.PrintHints(delete.Hints, output);
        if (delete.Among is { } among)
        {
            output.Name(delete.Alias ?? delete.Table.Name).Raw(" FROM ");
            TablePrinter.Print(among, output);
        }
        else
        {
            output.Raw("FROM ").Table(delete.Table).NamesInParentheses(delete.Partitions, " PARTITION ");
            PrintAlias(delete.Alias, output);
        }

        if (delete.Using is { } tables)
        {
            output.Raw(" USING ");
            TablePrinter.Print(tables, output);
        }

        PrintEnd(delete.Where, delete.OrderBy, delete.Limit, output);
    }

    private static void PrintStart(WithClause? with, SqlOutput output)
    {
        output.EnterCommonTables();
        if (with is not null)
        {
            QueryPrinter.PrintWith(with, output);
            output.Raw(" ");
        }
    }

    private static void PrintAlias(string? alias, SqlOutput output)
    {
        if (alias is not null)
        {
            output.Raw(" AS ").Name(alias);
        }
    }

    private static void PrintEnd(Expression? where, NodeList<OrderItem> orderBy, Expression? limit, SqlOutput output)
    {
        if (where is not null)
        {
            output.Raw(" WHERE ");
            ExpressionPrinter.Print(where, output);
        }

        ExpressionPrinter.PrintOrder(orderBy, output);
        QueryPrinter.PrintLimit(limit, null, output);
        output.LeaveCommonTables();
    }

    private static void PrintLoad(LoadDataStatement load, SqlOutput output)
    {
        output.Raw("LOAD DATA ").If(load.Local, "LOCAL ").Raw("INFILE ").FixedText(load.Path);
        output.If(load.Duplicates == LoadDuplicates.Replace, " REPLACE");
        output.If(load.Duplicates == LoadDuplicates.Ignore, " IGNORE");
        output.Raw(" INTO TABLE ").Table(load.Table).NamesInParentheses(load.Partitions, " PARTITION ");
        output.Word(" CHARACTER SET ", load.Charset);
        output.Raw(" FIELDS TERMINATED BY ").FixedText(load.FieldsTerminatedBy);
        output.If(load.OptionallyEnclosed, " OPTIONALLY").Raw(" ENCLOSED BY ").FixedText(load.EnclosedBy);
        output.Raw(" ESCAPED BY ").FixedText(load.EscapedBy);
        output.Raw(" LINES STARTING BY ").FixedText(load.LinesStartingBy);
        output.Raw(" TERMINATED BY ").FixedText(load.LinesTerminatedBy);
        output.If(load.IgnoreLines > 0, $" IGNORE {load.IgnoreLines} LINES");
        if (load.Columns.Count > 0)
        {
            PartitionPrinter.PrintKeyed(" ", load.Columns, output);
        }

        if (load.Set.Count > 0)
        {
            output.Raw(" SET ");
            PrintAssignments(load.Set, output);
        }

        output.Properties(load.Properties, " PROPERTIES ");
    }
}
