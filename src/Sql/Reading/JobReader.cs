using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads statements about jobs, tasks, statistics and snapshots.</summary>
internal static class JobReader
{
    public static Statement Read(JobStatementContext tree, SourceText source) => tree switch
    {
        CancelJobsContext cancel => new CancelJobsStatement(
            [.. cancel.INTEGER_VALUE().Select(id => NameReader.Integer(id, source, tree))]),
        CancelAlterContext cancel => new CancelAlterStatement(
            cancel.MATERIALIZED() is not null ? "MATERIALIZED VIEW"
                : cancel.COLUMN() is not null ? "TABLE COLUMN"
                : cancel.ROLLUP() is not null ? "TABLE ROLLUP"
                : "TABLE OPTIMIZE",
            NameReader.Object(cancel.qualifiedName(), source)),
        CancelLoadContext cancel => new CancelLoadStatement(
            cancel.identifier() is { } database ? NameReader.Name(database) : null, ExpressionReader.Read(cancel.expression(), source)),
        WaitContext wait => Read(wait, source),
        RecoverContext => new RecoverClusterStatement(),
        RecoverObjectContext recover => new RecoverStatement(
            recover.kind.Type != MatViewLexer.TABLE, NameReader.Object(recover.qualifiedName(), source),
            recover.asAlias() is { } to ? NameReader.Name(to) : null),
        RecoverPartitionContext recover => new RecoverPartitionStatement(
            NameReader.Name(recover.from), NameReader.OptionalName(recover.to), NameReader.Object(recover.qualifiedName(), source)),
        FlushContext flush => new FlushStatement(
            [.. flush.flushWord().Select(word => word.GetText().ToUpperInvariant())],
            NameReader.Objects(flush.qualifiedName(), source)),
        SubmitTaskContext submit => Read(submit, source),
        DropTaskContext drop => new DropTaskStatement(
            drop.qualifiedName() is { } name ? NameReader.Object(name, source) : new ObjectName(NameReader.Text(drop.@string())),
            drop.ifExists() is not null)
        {
            Force = drop.FORCE() is not null,
        },
        AlterTaskContext alter => new AlterTaskStatement(
            NameReader.Object(alter.qualifiedName(), source), alter.ifExists() is not null)
        {
            Suspended = alter.SET() is not null ? null : alter.SUSPEND() is not null,
            Properties = NameReader.Properties(alter.property(), source),
        },
        AnalyzeTableContext analyze => Read(analyze, source),
        DropStatisticsContext drop => new DropStatisticsStatement(NameReader.Object(drop.qualifiedName(), source)),
        RefreshExternalTableContext refresh => new RefreshExternalTableStatement(
            NameReader.Object(refresh.qualifiedName(), source), [.. refresh.@string().Select(NameReader.Text)]),
        _ => ReadSnapshot(tree, source),
    };

    private static Statement ReadSnapshot(JobStatementContext tree, SourceText source) => tree switch
    {
        CreateRepositoryContext create => new CreateRepositoryStatement(
            NameReader.Name(create.identifier(0)), NameReader.Text(create.@string()), create.READ() is not null)
        {
            Storage = create.storage is { } storage ? NameReader.Name(storage).ToUpperInvariant() : "BROKER",
            Broker = create.asAlias() is { } broker ? NameReader.Name(broker) : "",
            IfNotExists = create.ifNotExists() is not null,
            Properties = NameReader.Properties(create.properties(), source),
        },
        DropRepositoryContext drop => new DropRepositoryStatement(NameReader.Name(drop.identifier()), drop.ifExists() is not null),
        DropSnapshotContext drop => new DropSnapshotStatement(
            NameReader.Name(drop.label), NameReader.Name(drop.repository), drop.FORCE() is not null),
        BackupContext backup => new BackupStatement(
            NameReader.Object(backup.qualifiedName(), source), NameReader.Name(backup.repository))
        {
            Database = NameReader.OptionalName(backup.database),
            Tables = Read(backup.snapshotObjects(), source),
            Excludes = backup.snapshotObjects()?.EXCLUDE() is not null,
            Properties = NameReader.Properties(backup.properties(), source),
        },
        RestoreContext restore => new RestoreStatement(
            NameReader.Object(restore.qualifiedName(), source), NameReader.Name(restore.repository))
        {
            Database = NameReader.OptionalName(restore.database),
            Target = NameReader.OptionalName(restore.target),
            Tables = Read(restore.snapshotObjects(), source),
            Excludes = restore.snapshotObjects()?.EXCLUDE() is not null,
            Properties = NameReader.Properties(restore.properties(), source),
        },
        CancelBackupContext cancel => new CancelBackupStatement(
            cancel.RESTORE() is not null, NameReader.OptionalName(cancel.identifier())),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static WaitStatement Read(WaitContext tree, SourceText source)
    {
        var kind = tree.TABLE() is not null ? "TABLE"
            : tree.MATERIALIZED() is not null ? "MATERIALIZED VIEW"
            : tree.SINK() is not null ? "SINK"
            : tree.INDEX() is not null ? "INDEX"
            : null;
        return new WaitStatement(kind, kind is null ? null : NameReader.Object(tree.qualifiedName(), source));
    }

    private static SubmitTaskStatement Read(SubmitTaskContext tree, SourceText source)
    {
        var target = tree.submitTarget();
        Statement statement = target.insertStatement() is { } insert
            ? DmlReader.Read(insert, source)
            : CreateTableReader.Read(target.createTable(), source);
        return new SubmitTaskStatement(tree.qualifiedName() is { } name ? NameReader.Object(name, source) : null, statement,
            NameReader.Properties(tree.properties(), source))
        {
            Schedule = tree.taskSchedule() is { } schedule ? Read(schedule, source) : null,
            TargetText = source.Text(target),
            Hints = HintReader.Read(source.HintsBehind(tree.SUBMIT().Symbol)),
        };
    }

    private static RefreshTrigger Read(TaskScheduleContext tree, SourceText source) => new(RefreshTriggerKind.Schedule)
    {
        Start = NameReader.OptionalText(tree.@string()),
        Every = NameReader.Integer(tree.signedInteger(), source) is > 0 and var every
            ? every : throw source.Wrong(tree, "the interval must be positive"),
        Unit = PrimaryReader.Unit(tree.intervalUnit()),
        SpelledSchedule = true,
        Span = source.Span(tree),
    };

    private static AnalyzeTableStatement Read(AnalyzeTableContext tree, SourceText source) =>
        new(NameReader.Objects(tree.qualifiedName(), source),
            tree.HISTOGRAM() is null ? NameReader.Names(tree.columnNames()) : NameReader.Names(tree.identifier()))
        {
            Kind = tree.FULL() is not null ? AnalyzeKind.Full
                : tree.SAMPLE() is not null ? AnalyzeKind.Sample
                : AnalyzeKind.Default,
            Sync = tree.MODE().Length == 0 ? null : tree.SYNC().Length > 0,
            Histogram = tree.HISTOGRAM() is not null,
            DropHistogram = tree.drop is not null,
            Buckets = tree.INTEGER_VALUE() is [.., { } buckets] ? NameReader.Integer(buckets, source, tree) : 0,
            Properties = NameReader.Properties(tree.properties(), source),
        };

    private static NodeList<SnapshotTable> Read(SnapshotObjectsContext? tree, SourceText source) =>
        tree is null ? [] : [.. tree.snapshotTable().Select(table => Read(table, source))];

    private static SnapshotTable Read(SnapshotTableContext tree, SourceText source) =>
        new(tree.qualifiedName() is { } name ? NameReader.Object(name, source) : null, TableReader.Partitions(tree.partitionNames()),
            NameReader.OptionalName(tree.identifier()))
        {
            Kind = tree.MATERIALIZED() is not null ? "MATERIALIZED VIEW"
                : tree.VIEW() is not null || tree.VIEWS() is not null ? "VIEW"
                : tree.TABLE() is not null || tree.TABLES() is not null ? "TABLE"
                : null,
            Span = source.Span(tree),
        };
}
