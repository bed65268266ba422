namespace MatViewDb.Sql.Ast;

/// <summary>Changes a table by one or more actions, in order.</summary>
public sealed record AlterTableStatement(ObjectName Table, NodeList<AlterTableAction> Actions) : Statement;

public abstract record AlterTableAction : SqlNode
{
    /// <summary>The rollup (or the table itself) that a change of columns is for: TO r, IN r, FROM r; null = the table.</summary>
    public string? Rollup { get; init; }
}

/// <summary>Says where a column goes: FIRST, or AFTER a column; neither means at the end or unchanged.</summary>
public sealed record ColumnPosition(bool First, string? After) : SqlNode;

public sealed record AddColumnAction(ColumnDefinition Column, ColumnPosition? Position, bool IfNotExists)
    : AlterTableAction;

public sealed record DropColumnAction(string Column, bool IfExists) : AlterTableAction;

/// <summary>Is MODIFY column; CHANGE old new definition has the old name too.</summary>
public sealed record ModifyColumnAction(ColumnDefinition Column, string? OldName, ColumnPosition? Position)
    : AlterTableAction;

/// <summary>Is MODIFY COLUMN c COMMENT 'text': nothing else of the column changes.</summary>
public sealed record ColumnCommentAction(string Column, string Comment) : AlterTableAction;

/// <summary>
/// Is MODIFY COLUMN c SET MASKING POLICY p USING (columns): the columns stand for the policy's values; UNSET has no policy.
/// </summary>
public sealed record SetMaskAction(string Column, ObjectName? Policy, NodeList<string> Columns) : AlterTableAction;

public sealed record RenameColumnAction(string From, string To) : AlterTableAction;

/// <summary>Is ALTER COLUMN c SET DEFAULT v | DROP DEFAULT (null).</summary>
public sealed record SetColumnDefaultAction(string Column, Expression? Default) : AlterTableAction;

public sealed record RenameTableAction(ObjectName To) : AlterTableAction;

public sealed record RenamePartitionAction(string From, string To) : AlterTableAction;

/// <summary>Is SWAP WITH other.</summary>
public sealed record SwapTableAction(string Other) : AlterTableAction;

/// <summary>Is ADD [TEMPORARY] PARTITION item or ADD PARTITIONS start..end.</summary>
public sealed record AddPartitionAction(PartitionItem Item, bool Temporary) : AlterTableAction
{
    public Distribution? Distribution { get; init; }
}

/// <summary>Is Hive's ADD [IF NOT EXISTS] PARTITION (k = v, ...) PARTITION (...).</summary>
public sealed record AddValuePartitionsAction(bool IfNotExists, NodeList<NodeList<Assignment>> Partitions)
    : AlterTableAction;

public sealed record DropPartitionAction(NodeList<string> Names, bool IfExists) : AlterTableAction
{
    /// <summary>Names them as START ... END ... EVERY does, instead; null: the names are written.</summary>
    public PartitionItem? Steps { get; init; }

    public bool Temporary { get; init; }

    public bool Force { get; init; }
}

/// <summary>Is REPLACE PARTITION (p) WITH TEMPORARY PARTITION (tp).</summary>
public sealed record ReplacePartitionAction(
    NodeList<string> Partitions, NodeList<string> Replacements, NodeList<Property> Properties) : AlterTableAction;

/// <summary>Is TRUNCATE PARTITION p, ...</summary>
public sealed record TruncatePartitionAction(NodeList<string> Names) : AlterTableAction;

public sealed record ModifyPartitionAction(NodeList<string> Names, NodeList<Property> Properties) : AlterTableAction;

/// <summary>Is SET ("k" = "v", ...).</summary>
public sealed record SetPropertiesAction(NodeList<Property> Properties) : AlterTableAction;

/// <summary>Is a MySQL table option: ENGINE, CHARSET, COMMENT, AUTO_INCREMENT...; the key in upper case.</summary>
public sealed record SetTableOptionAction(Property Option) : AlterTableAction;

public sealed record AddIndexAction(IndexDefinition Index) : AlterTableAction;

public sealed record DropIndexAction(string Name) : AlterTableAction;

public sealed record AddKeyAction(TableKey Key) : AlterTableAction;

public sealed record DropPrimaryKeyAction : AlterTableAction;

public sealed record AddForeignKeyAction(ForeignKeyDefinition ForeignKey) : AlterTableAction;

/// <summary>Is DROP FOREIGN KEY or DROP CONSTRAINT.</summary>
public sealed record DropConstraintAction(string Name) : AlterTableAction;

/// <summary>Is ORDER BY (columns): a new column order or sort key.</summary>
public sealed record ReorderAction(NodeList<string> Columns) : AlterTableAction;

/// <summary>Is DISTRIBUTED BY, which moves all rows, or MODIFY DISTRIBUTED BY, which holds for partitions to come.</summary>
public sealed record SetDistributionAction(Distribution Distribution) : AlterTableAction
{
    public bool OnlyNew { get; init; }
}

/// <summary>Is ADD ROLLUP name (columns).</summary>
public sealed record AddRollupAction(RollupDefinition Definition) : AlterTableAction;

public sealed record DropRollupAction(string Name) : AlterTableAction;

public sealed record CommentAction(string Comment) : AlterTableAction;

/// <summary>Is ENABLE | DISABLE KEYS, which does nothing here.</summary>
public sealed record ToggleKeysAction(bool Enable) : AlterTableAction;

/// <summary>Is COMPACT [(partitions)], CUMULATIVE | BASE COMPACT.</summary>
public sealed record CompactAction(string Kind, NodeList<string> Partitions) : AlterTableAction;
