using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes the statements about materialized views in the spelling they were written in.</summary>
internal static class ViewPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateMaterializedViewStatement create:
                PrintCreate(create, output);
                return true;
            case AlterMaterializedViewStatement alter:
                output.Raw("ALTER MATERIALIZED VIEW ").Table(alter.Name).Raw(" ");
                PrintAction(alter.Action, output);
                return true;
            case DropMaterializedViewStatement drop:
                output.Raw("DROP MATERIALIZED VIEW ").If(drop.IfExists, "IF EXISTS ").Table(drop.Name);
                if (drop.Base is { } table)
                {
                    output.Raw(" ON ").Table(table);
                }

                output.If(drop.Force, " FORCE").Rule(drop.Rule);
                return true;
            case RefreshMaterializedViewStatement refresh:
                PrintRefresh(refresh, output);
                return true;
            case CancelRefreshStatement cancel:
                output.Raw("CANCEL REFRESH MATERIALIZED VIEW ").Table(cancel.Name).If(cancel.Force, " FORCE");
                return true;
            case CancelViewTaskStatement cancel:
                output.Raw($"CANCEL MATERIALIZED VIEW TASK {cancel.TaskId} ON ").Table(cancel.Name);
                return true;
            case SetViewJobStateStatement job:
                output.Raw(job.Paused ? "PAUSE" : "RESUME").Raw(" MATERIALIZED VIEW JOB ON ").Table(job.Name);
                return true;
            case CreateFromAdviceStatement create:
                output.Raw("CREATE MATERIALIZED VIEW ");
                if (create.Name is { } name) output.Table(name).Raw(" ");
                output.Raw($"FROM ADVICE {create.Advice}");
                return true;
            case AdviseMaterializedViewStatement advise:
                output.Raw("ADVISE MATERIALIZED VIEW").If(advise.Limit > 0, $" LIMIT {advise.Limit}");
                if (advise.Query is { } query)
                {
                    output.Raw(" FOR ");
                    QueryPrinter.Print(query, output);
                }

                return true;
            case VerifyConstraintsStatement verify:
                output.Raw("VERIFY CONSTRAINT ON ").Table(verify.Name);
                return true;
            default:
                return false;
        }
    }

    public static void PrintColumns(NodeList<ViewColumn> columns, NodeList<IndexDefinition> indexes, SqlOutput output)
    {
        if (columns.Count + indexes.Count == 0)
        {
            return;
        }

        output.Raw(" (").List(columns, (column, target) => target.Name(column.Name).Comment(column.Comment));
        output.If(columns.Count > 0 && indexes.Count > 0, ", ").List(indexes, TableStatementPrinter.PrintIndex)
            .Raw(")");
    }

    public static void Print(RefreshClause refresh, SqlOutput output)
    {
        output.Raw("REFRESH");
        output.If(refresh.Moment is not null, " " + refresh.Moment.ToString()?.ToUpperInvariant());
        output.If(refresh.Method is not null, " " + refresh.Method.ToString()?.ToUpperInvariant());
        output.If(refresh.Fallback, " FALLBACK");
        if (refresh.Trigger is not { } trigger)
        {
            return;
        }

        if (refresh.Spelling == RefreshSpelling.StarRocks)
        {
            PrintStarRocks(trigger, output);
        }
        else
        {
            PrintDoris(trigger, output);
        }
    }

    private static void PrintStarRocks(RefreshTrigger trigger, SqlOutput output)
    {
        if (trigger.Kind == RefreshTriggerKind.Manual)
        {
            output.Raw(" MANUAL");
            return;
        }

        output.Raw(trigger.SpelledSchedule ? " SCHEDULE" : " ASYNC");
        if (trigger.Kind == RefreshTriggerKind.Schedule)
        {
            if (trigger.Start is { } start)
            {
                output.Raw(" START(").FixedText(start).Raw(")");
            }

            output.Raw($" EVERY(INTERVAL {trigger.Every} {PrimaryPrinter.Unit(trigger.Unit)})");
        }
    }

    private static void PrintDoris(RefreshTrigger trigger, SqlOutput output)
    {
        switch (trigger.Kind)
        {
            case RefreshTriggerKind.Manual:
                output.Raw(" ON MANUAL");
                break;
            case RefreshTriggerKind.Event:
                output.Raw(" ON COMMIT");
                break;
            default:
                output.Raw($" ON SCHEDULE EVERY {trigger.Every} {PrimaryPrinter.Unit(trigger.Unit)}");
                if (trigger.Start is { } start)
                {
                    output.Raw(" STARTS ").FixedText(start);
                }

                break;
        }
    }

    private static void PrintCreate(CreateMaterializedViewStatement view, SqlOutput output)
    {
        output.Raw("CREATE ").If(view.OrReplace, "OR REPLACE ").Raw("MATERIALIZED VIEW ");
        output.If(view.IfNotExists, "IF NOT EXISTS ").Table(view.Name);
        PrintColumns(view.Columns, view.Indexes, output);
        output.If(view.Build is not null, "\nBUILD " + view.Build.ToString()?.ToUpperInvariant());
        if (view.Refresh is { } refresh)
        {
            output.Raw("\n");
            Print(refresh, output);
        }

        output.NamesInParentheses(view.KeyColumns, "\nDUPLICATE KEY ");
        if (view.Comment is { } comment)
        {
            output.Raw("\nCOMMENT ").FixedText(comment);
        }

        if (view.PartitionBy.Count > 0)
        {
            output.Raw("\n");
            PartitionPrinter.PrintKeyed("PARTITION BY ", view.PartitionBy, output);
        }

        if (view.Distribution is { } distribution)
        {
            output.Raw("\n");
            PartitionPrinter.Print(distribution, output);
        }

        output.NamesInParentheses(view.OrderBy, "\nORDER BY ");
        output.Properties(view.Properties, "\nPROPERTIES ").Properties(view.With, "\nWITH ").Raw("\nAS ");
        QueryPrinter.Print(view.Query, output);
        output.If(view.EmitOnWindowClose, " EMIT ON WINDOW CLOSE");
    }

    private static void PrintRefresh(RefreshMaterializedViewStatement refresh, SqlOutput output)
    {
        output.Raw("REFRESH MATERIALIZED VIEW ").Table(refresh.Name);
        switch (refresh.Scope)
        {
            case RefreshRange range:
                output.Raw(" PARTITION START (");
                ExpressionPrinter.Print(range.Start, output);
                output.Raw(") END (");
                ExpressionPrinter.Print(range.End, output);
                output.Raw(")");
                break;
            case RefreshValues values:
                output.Raw(" PARTITION (").List(values.Values, PartitionPrinter.PrintValue).Raw(")");
                break;
            case RefreshNames names:
                output.NamesInParentheses(names.Names, " PARTITIONS ");
                break;
        }

        output.If(refresh.Method is not null, " " + refresh.Method.ToString()?.ToUpperInvariant());
        output.If(refresh.Fallback, " FALLBACK").If(refresh.Force, " FORCE");
        output.If(refresh.Sync == true, " WITH SYNC MODE").If(refresh.Sync == false, " WITH ASYNC MODE");
        output.If(refresh.Priority is not null, $" WITH PRIORITY {refresh.Priority}");
        if (refresh.DryRun)
        {
            output.Raw(" WITH DRY RUN");
            QueryPrinter.PrintLimit(refresh.Limit, refresh.Offset, output);
        }
    }

    private static void PrintAction(AlterMaterializedViewAction action, SqlOutput output)
    {
        switch (action)
        {
            case RenameViewAction rename:
                output.Raw("RENAME ").Name(rename.To);
                break;
            case SetViewActiveAction set:
                output.Raw(set.Active ? "ACTIVE" : "INACTIVE");
                break;
            case SetViewRefreshAction set:
                Print(set.Refresh, output);
                break;
            case SetViewPropertiesAction set:
                output.Raw("SET ").PropertyList(set.Properties);
                break;
            case SetViewParameterAction set:
                output.Raw("SET ").Name(set.Name).Raw(" = ");
                _ = set.Value is null ? output.Raw("DEFAULT") : output.FixedText(set.Value);
                break;
            case SwapViewAction swap:
                output.Raw("SWAP WITH ").Name(swap.Other);
                break;
            case ReplaceViewAction replace:
                output.Raw("REPLACE WITH MATERIALIZED VIEW ").Name(replace.Other);
                output.Properties(replace.Properties, " PROPERTIES ");
                break;
            default:
                PrintStructure(action, output);
                break;
        }
    }

    private static void PrintStructure(AlterMaterializedViewAction action, SqlOutput output)
    {
        switch (action)
        {
            case SetViewOrderAction order:
                output.Raw("ORDER BY").NamesInParentheses(order.Columns);
                break;
            case AddViewColumnAction add:
                output.Raw("ADD COLUMN ").Name(add.Name).Raw(" AS ");
                ExpressionPrinter.Print(add.Value, output);
                if (add.Default is { } value)
                {
                    output.Raw(" DEFAULT ");
                    ExpressionPrinter.Print(value, output);
                }

                output.Comment(add.Comment);
                break;
            case DropViewColumnAction drop:
                output.Raw("DROP COLUMN ").Name(drop.Column);
                break;
            default:
                throw new ArgumentException($"A {action.GetType().Name} has no text.", nameof(action));
        }
    }
}
