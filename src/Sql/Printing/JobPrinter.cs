using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes statements about jobs, statistics and snapshots.</summary>
internal static class JobPrinter
{
    public static bool TryPrint(Statement statement, SqlOutput output) =>
        PrintJob(statement, output) || PrintTask(statement, output) || PrintSnapshot(statement, output);

    private static bool PrintJob(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CancelLoadStatement cancel:
                output.Raw("CANCEL LOAD");
                if (cancel.Database is { } from) output.Raw(" FROM ").Name(from);
                output.Raw(" WHERE ");
                ExpressionPrinter.Print(cancel.Where, output);
                return true;
            case CancelJobsStatement cancel:
                output.Raw("CANCEL JOBS ").List(cancel.Ids, (id, target) => target.Raw(id.ToString()));
                return true;
            case CancelAlterStatement cancel:
                output.Raw("CANCEL ALTER ").Raw(cancel.Kind).Raw(" FROM ").Table(cancel.Table);
                return true;
            case CancelBackupStatement cancel:
                output.Raw("CANCEL ").Raw(cancel.Restore ? "RESTORE" : "BACKUP");
                if (cancel.Database is { } database)
                {
                    output.Raw(" FROM ").Name(database);
                }

                return true;
            case WaitStatement wait:
                output.Raw("WAIT");
                if (wait is { Kind: { } kind, Name: { } name })
                {
                    output.Raw(" ").Raw(kind).Raw(" ").Table(name);
                }

                return true;
            case RecoverClusterStatement:
                output.Raw("RECOVER");
                return true;
            case RecoverStatement recover:
                output.Raw(recover.IsDatabase ? "RECOVER DATABASE " : "RECOVER TABLE ").Object(recover.Name);
                if (recover.NewName is { } newName) output.Raw(" AS ").Name(newName);
                return true;
            case RecoverPartitionStatement recover:
                output.Raw("RECOVER PARTITION ").Name(recover.Partition);
                if (recover.NewName is { } to) output.Raw(" AS ").Name(to);
                output.Raw(" FROM ").Table(recover.Table);
                return true;
            case FlushStatement flush:
                output.Raw("FLUSH").If(flush.Words.Count > 0, " ")
                    .List(flush.Words, (word, target) => target.Raw(word), " ");
                output.If(flush.Tables.Count > 0, " ").List(flush.Tables, (table, target) => target.Table(table));
                return true;
            default:
                return false;
        }
    }

    private static bool PrintTask(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case SubmitTaskStatement submit:
                output.Raw("SUBMIT TASK ");
                if (submit.Name is { } name)
                {
                    output.Table(name).Raw(" ");
                }

                if (submit.Schedule is { } schedule)
                {
                    output.Raw("SCHEDULE ");
                    if (schedule.Start is { } start) output.Raw("START(").FixedText(start).Raw(") ");
                    output.Raw($"EVERY(INTERVAL {schedule.Every} {PrimaryPrinter.Unit(schedule.Unit)}) ");
                }

                output.Properties(submit.Properties, "PROPERTIES ").If(submit.Properties.Count > 0, " ").Raw("AS ");
                StatementPrinter.Print(submit.Target, output);
                return true;
            case DropTaskStatement drop:
                output.Raw("DROP TASK ").If(drop.IfExists, "IF EXISTS ").Table(drop.Name).If(drop.Force, " FORCE");
                return true;
            case AlterTaskStatement alter:
                output.Raw("ALTER TASK ").If(alter.IfExists, "IF EXISTS ").Table(alter.Name);
                output.If(alter.Suspended == true, " SUSPEND").If(alter.Suspended == false, " RESUME");
                output.Properties(alter.Properties, " SET ");
                return true;
            case AnalyzeTableStatement analyze:
                PrintAnalyze(analyze, output);
                return true;
            case DropStatisticsStatement drop:
                output.Raw("DROP STATS ").Table(drop.Table);
                return true;
            default:
                return false;
        }
    }

    private static void PrintAnalyze(AnalyzeTableStatement analyze, SqlOutput output)
    {
        output.Raw("ANALYZE ").If(analyze.Kind != AnalyzeKind.Default,
            analyze.Kind.ToString().ToUpperInvariant() + " ");
        output.Raw("TABLE ").List(analyze.Tables, (table, target) => target.Table(table));
        if (analyze.Histogram)
        {
            output.Raw(analyze.DropHistogram ? " DROP HISTOGRAM ON " : " UPDATE HISTOGRAM ON ").Names(analyze.Columns);
        }
        else
        {
            output.NamesInParentheses(analyze.Columns);
        }

        output.If(analyze.Sync == true, " WITH SYNC MODE").If(analyze.Sync == false, " WITH ASYNC MODE");
        output.If(analyze.Buckets > 0, $" WITH {analyze.Buckets} BUCKETS");
        output.Properties(analyze.Properties, " PROPERTIES ");
    }

    private static bool PrintSnapshot(Statement statement, SqlOutput output)
    {
        switch (statement)
        {
            case CreateRepositoryStatement create:
                output.Raw("CREATE ").If(create.ReadOnly, "READ ONLY ").Raw("REPOSITORY ").If(create.IfNotExists, "IF NOT EXISTS ");
                output.Name(create.Name).Raw(" WITH ");
                if (create.Storage == "BROKER") output.Raw("BROKER");
                else output.Name(create.Storage);
                if (create.Broker.Length > 0) output.Raw(" ").Name(create.Broker);
                output.Raw(" ON LOCATION ").FixedText(create.Location);
                output.Properties(create.Properties, " PROPERTIES ");
                return true;
            case DropRepositoryStatement drop:
                output.Raw("DROP REPOSITORY ").If(drop.IfExists, "IF EXISTS ").Name(drop.Name);
                return true;
            case DropSnapshotStatement drop:
                output.Raw("DROP SNAPSHOT ").Name(drop.Label).Raw(" ON ").Name(drop.Repository).If(drop.Force, " FORCE");
                return true;
            case BackupStatement backup:
                output.Raw("BACKUP ");
                if (backup.Database is { } database) output.Raw("DATABASE ").Name(database).Raw(" ");
                output.Raw("SNAPSHOT ").Object(backup.Snapshot).Raw(" TO ").Name(backup.Repository);
                PrintTables(backup.Tables, backup.Excludes, output);
                output.Properties(backup.Properties, " PROPERTIES ");
                return true;
            case RestoreStatement restore:
                output.Raw("RESTORE SNAPSHOT ").Object(restore.Snapshot).Raw(" FROM ").Name(restore.Repository);
                if (restore.Database is { } from) output.Raw(" DATABASE ").Name(from);
                if (restore.Target is { } to) output.Raw(" AS ").Name(to);
                PrintTables(restore.Tables, restore.Excludes, output);
                output.Properties(restore.Properties, " PROPERTIES ");
                return true;
            default:
                return false;
        }
    }

    private static void PrintTables(NodeList<SnapshotTable> tables, bool excludes, SqlOutput output)
    {
        if (tables.Count == 0)
        {
            return;
        }

        output.Raw(excludes ? " EXCLUDE (" : " ON (").List(tables, (table, target) =>
        {
            if (table.Table is not { } name)
            {
                target.Raw("ALL ").Raw(table.Kind ?? "TABLE");
                return;
            }

            if (table.Kind is { } kind) target.Raw(kind).Raw(" ");
            target.Object(name).NamesInParentheses(table.Partitions, " PARTITION ");
            if (table.Alias is { } alias)
            {
                target.Raw(" AS ").Name(alias);
            }
        }).Raw(")");
    }
}
