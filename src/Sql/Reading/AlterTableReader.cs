using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads ALTER TABLE.</summary>
internal static class AlterTableReader
{
    public static AlterTableStatement Read(AlterTableContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(), source),
            [.. tree.alterAction().SelectMany(action => Read(action, source)
                .Select(item => item with { Span = source.Span(action) }))]);

    private static IEnumerable<AlterTableAction> Read(AlterActionContext tree, SourceText source) => tree switch
    {
        AddColumnsContext add => add.columnDefinition()
            .Select(column => new AddColumnAction(ColumnReader.Read(column, source), null, false) { Rollup = Target(add.rollupTarget()) }),
        AddRollupContext add => add.rollupItem().Select(item => new AddRollupAction(CreateTableReader.Rollup(item, source))),
        DropRollupContext drop => drop.droppedRollup().Select(item => new DropRollupAction(NameReader.Name(item.identifier()))),
        AddPartitionListContext add => add.partitionItem()
            .Select(item => new AddPartitionAction(PartitionReader.Read(item, source), false)),
        ConvertCharsetContext convert =>
            [new SetTableOptionAction(new Property("CHARSET", NameReader.Charset(convert.charsetName(0))))],
        _ => [ReadColumn(tree, source) ?? ReadPartition(tree, source) ?? ReadKey(tree, source)
            ?? ReadOther(tree, source)],
    };

    private static AlterTableAction? ReadColumn(AlterActionContext tree, SourceText source) => tree switch
    {
        AddColumnContext add => new AddColumnAction(ColumnReader.Read(add.columnDefinition(), source),
            Position(add.columnPosition(), source), add.ifNotExists() is not null) { Rollup = Target(add.rollupTarget()) },
        DropColumnContext drop => new DropColumnAction(NameReader.Name(drop.identifier()), drop.ifExists() is not null)
        {
            Rollup = Target(drop.rollupTarget()),
        },
        ModifyColumnContext modify => new ModifyColumnAction(ColumnReader.Read(modify.columnDefinition(), source), null,
            Position(modify.columnPosition(), source)) { Rollup = Target(modify.rollupTarget()) },
        ChangeColumnContext change => new ModifyColumnAction(ColumnReader.Read(change.columnDefinition(), source),
            NameReader.Name(change.identifier()), Position(change.columnPosition(), source)),
        ColumnCommentContext change => new ColumnCommentAction(
            NameReader.Name(change.identifier()), NameReader.Comment(change.comment()) ?? ""),
        SetMaskContext mask => new SetMaskAction(
            NameReader.Name(mask.identifier()), NameReader.Object(mask.qualifiedName(), source), NameReader.Names(mask.columnNames())),
        UnsetMaskContext mask => new SetMaskAction(NameReader.Name(mask.identifier()), null, []),
        RenameColumnContext rename => new RenameColumnAction(NameReader.Name(rename.from), NameReader.Name(rename.to)),
        ColumnDefaultContext change => new SetColumnDefaultAction(NameReader.Name(change.identifier()),
            change.literal() is { } literal
                ? LiteralReader.Read(literal, source)
                : ExpressionReader.ReadOptional(change.expression(), source)),
        ReorderColumnsContext order => new ReorderAction(order.columnNames() is { } names
            ? NameReader.Names(names)
            : NameReader.Names(order.identifier())) { Rollup = Target(order.rollupTarget()) },
        _ => null,
    };

    private static AlterTableAction? ReadPartition(AlterActionContext tree, SourceText source) => tree switch
    {
        AddPartitionContext add => AddPartition(add.partitionItem(), add.distribution(), add.TEMPORARY() is not null,
            source),
        AddStepPartitionsContext add =>
            AddPartition(add.partitionItem(), add.distribution(), add.TEMPORARY() is not null, source),
        AddHivePartitionsContext add => new AddValuePartitionsAction(add.ifNotExists() is not null,
            [.. add.hivePartition().Select(item => DmlReader.Assignments(item.assignment(), source))]),
        DropPartitionContext drop => new DropPartitionAction(NameReader.Names(drop.identifier()),
            drop.ifExists() is not null)
        {
            Steps = drop.partitionItem() is { } steps ? PartitionReader.Read(steps, source) : null,
            Temporary = drop.TEMPORARY() is not null,
            Force = drop.FORCE() is not null,
        },
        RenamePartitionContext rename =>
            new RenamePartitionAction(NameReader.Name(rename.from), NameReader.Name(rename.to)),
        ReplacePartitionContext replace => new ReplacePartitionAction(TableReader.Partitions(replace.partitionNames(0)),
            TableReader.Partitions(replace.partitionNames(1)), NameReader.Properties(replace.properties(), source)),
        TruncatePartitionContext truncate => new TruncatePartitionAction(
            [.. TableReader.Partitions(truncate.partitionNames()), .. NameReader.Names(truncate.identifier())]),
        ModifyPartitionContext modify => new ModifyPartitionAction(
            modify.STAR() is null ? NameReader.Names(modify.identifier()) : ["*"],
            NameReader.Properties(modify.property(), source)),
        CompactContext compact => new CompactAction(
            compact.CUMULATIVE() is not null ? "CUMULATIVE" : compact.BASE() is not null ? "BASE" : "",
            NameReader.Names(compact.columnNames())),
        _ => null,
    };

    private static AlterTableAction? ReadKey(AlterActionContext tree, SourceText source) => tree switch
    {
        AddIndexContext add => new AddIndexAction(CreateTableReader.Index(add.indexDefinition(), source)),
        DropIndexActionContext drop => new DropIndexAction(NameReader.Name(drop.identifier())),
        AddPrimaryKeyContext add => new AddKeyAction(CreateTableReader.Key(add.tableKey(), source)),
        DropPrimaryKeyContext => new DropPrimaryKeyAction(),
        AddForeignKeyContext add => new AddForeignKeyAction(CreateTableReader.ForeignKey(add.foreignKey(), source)),
        DropConstraintContext drop => new DropConstraintAction(NameReader.Name(drop.identifier())),
        _ => null,
    };

    private static AlterTableAction ReadOther(AlterActionContext tree, SourceText source) => tree switch
    {
        RenameTableContext rename => new RenameTableAction(NameReader.Object(rename.qualifiedName(), source)),
        SwapTableContext swap => new SwapTableAction(NameReader.Name(swap.identifier())),
        SetPropertiesContext set => new SetPropertiesAction(NameReader.Properties(set.property(), source)),
        SetDistributionContext set => new SetDistributionAction(CreateTableReader.Distribution(set.distribution(),
            source)),
        ModifyDistributionContext set =>
            new SetDistributionAction(CreateTableReader.Distribution(set.distribution(), source)) { OnlyNew = true },
        SetCommentContext set => new CommentAction(NameReader.Comment(set.comment()) ?? ""),
        ToggleKeysContext toggle => new ToggleKeysAction(toggle.ENABLE() is not null),
        SetEngineContext set => Option("ENGINE", NameReader.Name(set.asAlias())),
        SetCharsetContext set => Option("CHARSET", NameReader.Charset(set.charsetName())),
        SetCollationContext set => Option("COLLATE", NameReader.Charset(set.charsetName())),
        SetTableOptionContext set => Option(CreateTableReader.OptionKey(set.tableOptionKey()),
            NameReader.Value(set.propertyValue(), source)),
        _ => throw source.Wrong(tree, "this is not a change of a table"),
    };

    private static SetTableOptionAction Option(string key, string value) => new(new Property(key, value));

    private static AddPartitionAction AddPartition(
        PartitionItemContext item, DistributionContext? distribution, bool temporary, SourceText source) =>
        new(PartitionReader.Read(item, source), temporary)
        {
            Distribution = distribution is null ? null : CreateTableReader.Distribution(distribution, source),
        };

    private static string? Target(RollupTargetContext? tree) => NameReader.OptionalName(tree?.identifier());

    private static ColumnPosition? Position(ColumnPositionContext? tree, SourceText source) =>
        tree is null
            ? null
            : new ColumnPosition(tree.FIRST() is not null, NameReader.OptionalName(tree.identifier()))
            {
                Span = source.Span(tree),
            };
}
