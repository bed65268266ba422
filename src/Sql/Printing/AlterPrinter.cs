using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes the actions of ALTER TABLE.</summary>
internal static class AlterPrinter
{
    public static void Print(AlterTableAction action, SqlOutput output)
    {
        if (!PrintColumn(action, output) && !PrintPartition(action, output) && !PrintKey(action, output))
        {
            PrintOther(action, output);
        }

        if (action.Rollup is { } rollup) output.Raw(action is AddColumnAction ? " TO " : " FROM ").Name(rollup);
    }

    private static bool PrintColumn(AlterTableAction action, SqlOutput output)
    {
        switch (action)
        {
            case AddColumnAction add:
                output.Raw("ADD COLUMN ").If(add.IfNotExists, "IF NOT EXISTS ");
                TypePrinter.Print(add.Column, output);
                PrintPosition(add.Position, output);
                return true;
            case DropColumnAction drop:
                output.Raw("DROP COLUMN ").If(drop.IfExists, "IF EXISTS ").Name(drop.Column);
                return true;
            case ModifyColumnAction modify:
                output.Raw(modify.OldName is null ? "MODIFY COLUMN " : "CHANGE COLUMN ");
                if (modify.OldName is { } old)
                {
                    output.Name(old).Raw(" ");
                }

                TypePrinter.Print(modify.Column, output);
                PrintPosition(modify.Position, output);
                return true;
            case SetMaskAction { Policy: { } policy } mask:
                output.Raw("MODIFY COLUMN ").Name(mask.Column).Raw(" SET MASKING POLICY ").Object(policy);
                output.NamesInParentheses(mask.Columns, " USING ");
                return true;
            case SetMaskAction mask:
                output.Raw("MODIFY COLUMN ").Name(mask.Column).Raw(" UNSET MASKING POLICY");
                return true;
            case ColumnCommentAction change:
                output.Raw("MODIFY COLUMN ").Name(change.Column).Raw(" COMMENT ").FixedText(change.Comment);
                return true;
            case RenameColumnAction rename:
                output.Raw("RENAME COLUMN ").Name(rename.From).Raw(" TO ").Name(rename.To);
                return true;
            case SetColumnDefaultAction { Default: null } drop:
                output.Raw("ALTER COLUMN ").Name(drop.Column).Raw(" DROP DEFAULT");
                return true;
            case SetColumnDefaultAction set:
                output.Raw("ALTER COLUMN ").Name(set.Column).Raw(" SET DEFAULT ");
                output.If(set.Default is not Literal, "(");
                ExpressionPrinter.Print(set.Default, output);
                output.If(set.Default is not Literal, ")");
                return true;
            case ReorderAction reorder:
                output.Raw("ORDER BY").NamesInParentheses(reorder.Columns);
                return true;
            default:
                return false;
        }
    }

    private static void PrintPosition(ColumnPosition? position, SqlOutput output)
    {
        if (position is { First: true })
        {
            output.Raw(" FIRST");
        }
        else if (position is { After: { } after })
        {
            output.Raw(" AFTER ").Name(after);
        }
    }

    private static bool PrintPartition(AlterTableAction action, SqlOutput output)
    {
        switch (action)
        {
            case AddPartitionAction add:
                PrintAddPartition(add, output);
                return true;
            case AddValuePartitionsAction add:
                output.Raw("ADD ").If(add.IfNotExists, "IF NOT EXISTS ").List(add.Partitions, (values, target) =>
                {
                    target.Raw("PARTITION (");
                    DmlPrinter.PrintAssignments(values, target);
                    target.Raw(")");
                }, " ");
                return true;
            case DropPartitionAction drop:
                output.Raw("DROP ").If(drop.Temporary, "TEMPORARY ").Raw(drop.Steps is null ? "PARTITION " : "PARTITIONS ")
                    .If(drop.IfExists, "IF EXISTS ");
                if (drop.Steps is { } steps) PartitionPrinter.Print(steps, output);
                else output.NamesInParentheses(drop.Names, "");
                output.If(drop.Force, " FORCE");
                return true;
            case RenamePartitionAction rename:
                output.Raw("RENAME PARTITION ").Name(rename.From).Raw(" TO ").Name(rename.To);
                return true;
            case ReplacePartitionAction replace:
                output.Raw("REPLACE PARTITION").NamesInParentheses(replace.Partitions);
                output.Raw(" WITH TEMPORARY PARTITION").NamesInParentheses(replace.Replacements);
                output.Properties(replace.Properties, " PROPERTIES ");
                return true;
            case TruncatePartitionAction truncate:
                output.Raw("TRUNCATE PARTITION ").NamesInParentheses(truncate.Names, "");
                return true;
            case ModifyPartitionAction modify:
                output.Raw("MODIFY PARTITION ");
                output.Raw(modify.Names is ["*"] ? "(*)" : "");
                output.NamesInParentheses(modify.Names is ["*"] ? [] : modify.Names, "");
                output.Raw(" SET ").PropertyList(modify.Properties);
                return true;
            case CompactAction compact:
                output.If(compact.Kind.Length > 0, compact.Kind + " ").Raw("COMPACT")
                    .NamesInParentheses(compact.Partitions);
                return true;
            default:
                return false;
        }
    }

    private static void PrintAddPartition(AddPartitionAction add, SqlOutput output)
    {
        output.Raw("ADD ").If(add.Temporary, "TEMPORARY ").If(add.Item is StepPartitions, "PARTITIONS ");
        PartitionPrinter.Print(add.Item, output);
        if (add.Distribution is { } distribution)
        {
            output.Raw(" ");
            PartitionPrinter.Print(distribution, output);
        }
    }

    private static bool PrintKey(AlterTableAction action, SqlOutput output)
    {
        switch (action)
        {
            case AddIndexAction add:
                output.Raw("ADD ");
                TableStatementPrinter.PrintIndex(add.Index, output);
                return true;
            case DropIndexAction drop:
                output.Raw("DROP INDEX ").Name(drop.Name);
                return true;
            case AddKeyAction add:
                output.Raw("ADD ");
                TableStatementPrinter.PrintKey(add.Key, output);
                return true;
            case DropPrimaryKeyAction:
                output.Raw("DROP PRIMARY KEY");
                return true;
            case AddForeignKeyAction add:
                output.Raw("ADD ");
                TableStatementPrinter.PrintForeignKey(add.ForeignKey, output);
                return true;
            case DropConstraintAction drop:
                output.Raw("DROP CONSTRAINT ").Name(drop.Name);
                return true;
            case AddRollupAction add:
                output.Raw("ADD ROLLUP ");
                TableStatementPrinter.PrintRollup(add.Definition, output);
                return true;
            case DropRollupAction drop:
                output.Raw("DROP ROLLUP ").Name(drop.Name);
                return true;
            default:
                return false;
        }
    }

    private static void PrintOther(AlterTableAction action, SqlOutput output)
    {
        switch (action)
        {
            case RenameTableAction rename:
                output.Raw("RENAME TO ").Object(rename.To);
                break;
            case SwapTableAction swap:
                output.Raw("SWAP WITH ").Name(swap.Other);
                break;
            case SetPropertiesAction set:
                output.Raw("SET ").PropertyList(set.Properties);
                break;
            case SetTableOptionAction option:
                output.Raw(option.Option.Key).Raw(" = ");
                PrintOptionValue(option.Option, output);
                break;
            case SetDistributionAction set:
                output.If(set.OnlyNew, "MODIFY ");
                PartitionPrinter.Print(set.Distribution, output);
                break;
            case CommentAction comment:
                output.Raw("COMMENT = ").FixedText(comment.Comment);
                break;
            case ToggleKeysAction toggle:
                output.Raw(toggle.Enable ? "ENABLE KEYS" : "DISABLE KEYS");
                break;
            default:
                throw new ArgumentException($"A {action.GetType().Name} has no text.", nameof(action));
        }
    }

    private static void PrintOptionValue(Property option, SqlOutput output)
    {
        if (option.Value.Length > 0 && option.Value.All(char.IsAsciiLetterOrDigit))
        {
            output.Raw(option.Value);
        }
        else
        {
            output.FixedText(option.Value);
        }
    }
}
