using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Tables.Changes;
using MatViewDb.Frontend.Statements.Users;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Planner.Binding;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Adds, drops, renames and widens columns of a table's definition. Column ids stay, so stored rows need no rewriting. Pure.
/// </summary>
internal static class ColumnChange
{
    internal static bool IsNamed(Column column, string name) => column.Name.Equals(name, StringComparison.OrdinalIgnoreCase);

    /// <summary>
    /// Gives the table after the change, the column that readers can no longer rely on, and whether rows are written anew.
    /// </summary>
    internal static TableChanged Apply(Table table, AlterTableAction action, string? firstValue = null)
    {
        var next = table with { SchemaVersion = table.SchemaVersion + 1 };
        return action switch
        {
            AddColumnAction add => new TableChanged(Add(next, add, firstValue), Rewrites: add.Column.Generated is not null)
            {
                Added = add.Column.Name,
            },
            DropColumnAction drop => Drop(next, drop.Column),
            RenameColumnAction { To: var to } when to.Length == 0 || to[^1] == ' ' => throw FrontendErrors.BadColumnName.With(to),
            RenameColumnAction rename => new TableChanged(Rename(next, rename.From, rename.To), rename.From) { Added = rename.To },
            ModifyColumnAction modify => Modify(next, modify),
            SetColumnDefaultAction change => new TableChanged(SetDefault(next, change)),
            ColumnCommentAction change => new TableChanged(SetComment(next, change)),
            _ => throw CoreErrors.NotSupported.With($"ALTER TABLE with {action.GetType().Name}"),
        };
    }

    /// <summary>
    /// Gives the value of a default that is no constant (now()) at this moment: rows that are there already get it.
    /// </summary>
    internal static async ValueTask<string?> FirstValueAsync(ColumnDefinition column, Session session, CancellationToken cancel)
    {
        if (column.Default is null or NullLiteral or StringLiteral or IntegerLiteral or BoolLiteral) return null;
        return Text((await session.Services.Queries.EvaluateAsync(session, column.Default, cancel).ConfigureAwait(false)).Value);
    }

    private static Table Add(Table table, AddColumnAction add, string? firstValue)
    {
        var definition = add.Column;
        NewName.CheckColumn(definition.Name);
        if (definition.IsPrimaryKey || definition.IsKey) throw CoreErrors.NotSupported.With("adding key columns");
        if (definition.Aggregate is null && table.KeyModel == KeyModel.Aggregate)
            throw CoreErrors.NotSupported.With("adding key columns to an aggregate-key table");
        if (table.StoredColumns.Any(c => IsNamed(c, definition.Name))) throw CatalogErrors.DuplicateColumn.With(definition.Name);
        var column = ColumnReader.Read(definition, Math.Max(table.NextColumnId, table.StoredColumns.Max(c => c.Id) + 1));
        column = column with { MissingText = firstValue ?? column.DefaultText };
        if (!column.Nullable && column.MissingText is null && column.GeneratedSql is null && table.Rows > 0)
            column = column with { MissingText = Implicit(column) };
        CheckDefault(column);
        var placed = Place(table.StoredColumns, column, add.Position);
        AggregateKeys.Check(table.KeyModel, placed);
        return table with
        {
            StoredColumns = placed,
            NextColumnId = column.Id + 1,
        };
    }

    private static TableChanged Drop(Table table, string name)
    {
        var column = table.StoredColumns.FirstOrDefault(c => IsNamed(c, name)) ?? throw CatalogErrors.CannotDropColumn.With(name);
        RequireNotRead(table, column);
        RowPredicate.RequireNotRead(table, column);
        if (Role(table, column.Name) is { } role) throw CoreErrors.Semantic.With($"column '{column.Name}' cannot be dropped: {role}");
        if (table.StoredColumns.Length == 1) throw CatalogErrors.OnlyColumn.With();
        return new TableChanged(TableRollups.WithoutColumn(Indexes.Renamed(table, column.Name, null), column) with
        {
            StoredColumns = table.StoredColumns.Remove(column),
            SortColumns = table.SortColumns.Remove(column.Name),
            Properties = BloomFilterColumns.Renamed(table.Properties, column.Name, null),
        }, column.Name);
    }

    private static Table Rename(Table table, string from, string to)
    {
        var column = Require(table, from);
        RequireNotRead(table, column);
        RowPredicate.RequireNotRead(table, column);
        if (table.StoredColumns.Any(c => c.Id != column.Id && IsNamed(c, to))) throw CatalogErrors.DuplicateColumn.With(to);
        var isPartitioned = table.Partitioning.Columns.Contains(column.Name, StringComparer.OrdinalIgnoreCase);
        if (isPartitioned && table.Properties.ContainsKey(IPartitionRetention.Property))
            throw CoreErrors.NotSupported.With($"renaming a partition column that {IPartitionRetention.Property} may name");
        if (column.Name.Equals(table.SequenceColumn, StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With("renaming the sequence column");
        ImmutableArray<string> Renamed(ImmutableArray<string> names)
            => [.. names.Select(n => n.Equals(column.Name, StringComparison.OrdinalIgnoreCase) ? to : n)];
        return Indexes.Renamed(table, column.Name, to) with
        {
            StoredColumns = table.StoredColumns.Replace(column, column with { Name = to }),
            SortColumns = Renamed(table.SortColumns),
            Properties = BloomFilterColumns.Renamed(table.Properties, from, to),
            Distribution = table.Distribution with { HashColumns = Renamed(table.Distribution.HashColumns) },
            Partitioning = !isPartitioned ? table.Partitioning : table.Partitioning with
            {
                Columns = Renamed(table.Partitioning.Columns),
                Expression = table.Partitioning.Expression?.Replace($"`{column.Name}`", $"`{to}`", StringComparison.Ordinal),
            },
        };
    }

    private static TableChanged Modify(Table table, ModifyColumnAction modify)
    {
        var old = Require(table, modify.OldName ?? modify.Column.Name);
        var isKey = modify.Column.IsKey || modify.Column.IsPrimaryKey || old.IsKey;
        var wanted = ColumnReader.Read(modify.Column with { IsKey = isKey, IsPrimaryKey = false }, old.Id);
        if (wanted.Aggregation is { } other && other != old.Aggregation)
            throw CatalogErrors.WrongKey.With($"the aggregation of column '{old.Name}' cannot be changed");
        if ((old.GeneratedSql is null) != (wanted.GeneratedSql is null))
            throw WriteErrors.GeneratedAction.With("Changing the STORED status");
        var widens = CanWiden(old.Type, wanted.Type);
        if (!widens && (Role(table, old.Name) is not null || !CanConvert(old.Type, wanted.Type)))
        {
            throw CoreErrors.NotSupported.With(
                $"changing {(Role(table, old.Name) is null ? "" : "key ")}column '{old.Name}' from {old.Type} to {wanted.Type}");
        }

        // Rows lie by the values of keys and bucket columns, and are found by them: those of another width are written anew.
        var moves = old.Type != wanted.Type && !(old.Type.IsText && wanted.Type.IsText) && Role(table, old.Name) is not null;
        if (moves && FixedRole(table, old.Name) is { } role)
            throw CoreErrors.NotSupported.With($"changing the type of column '{old.Name}': {role}");
        if (old.Type != wanted.Type) RequireNotRead(table, old);
        var checksNulls = old.Nullable && !wanted.Nullable && !old.IsKey;
        if (old.Nullable && !wanted.Nullable && old.IsKey) throw CoreErrors.NotSupported.With($"making key column '{old.Name}' NOT NULL");
        // Rows that are there may be below zero, or above.
        var narrows = wanted.UnsignedMax is { } most && (old.UnsignedMax is not { } before || before > most);
        if (narrows && !moves && Role(table, old.Name) is { } used)
            throw CoreErrors.NotSupported.With($"making column '{old.Name}' UNSIGNED: {used}");
        var rewrites = !widens || moves || checksNulls || narrows || old.GeneratedSql != wanted.GeneratedSql
            || (old.GeneratedSql is not null && old.Type != wanted.Type);
        var renamed = IsNamed(old, wanted.Name) ? table : Rename(table, old.Name, wanted.Name);
        var changed = old with
        {
            Name = wanted.Name,
            Type = wanted.Type,
            Nullable = wanted.Nullable && !(table.KeyModel == KeyModel.Primary && old.IsKey),
            DefaultText = wanted.DefaultText,
            DefaultExpression = wanted.DefaultExpression,
            IsAutoIncrement = wanted.IsAutoIncrement,
            UnsignedMax = wanted.UnsignedMax,
            GeneratedSql = wanted.GeneratedSql,
            // Rows that are written anew all have the column.
            MissingText = rewrites ? null : old.MissingText,
            Comment = modify.Column.Comment is null ? old.Comment : wanted.Comment,
        };
        var at = renamed.StoredColumns.First(c => c.Id == old.Id);
        var columns = renamed.StoredColumns.Replace(at, changed);
        if (modify.Position is not null) columns = Place(columns.Remove(changed), changed, modify.Position);
        var breaks = old.Type != changed.Type || old.Nullable != changed.Nullable
            || !string.Equals(old.Name, changed.Name, StringComparison.Ordinal);
        return new TableChanged(renamed with { StoredColumns = columns }, breaks ? old.Name : null, rewrites)
        {
            Added = IsNamed(old, wanted.Name) ? null : wanted.Name,
        };
    }

    private static Table SetComment(Table table, ColumnCommentAction change)
    {
        var column = Require(table, change.Column);
        return table with { StoredColumns = table.StoredColumns.Replace(column, column with { Comment = change.Comment }) };
    }

    // An expression names the columns that it reads: they stay as they are while it stands.
    private static void RequireNotRead(Table table, Column column)
    {
        foreach (var generated in table.StoredColumns.Where(c => c.GeneratedSql is not null && c.Id != column.Id))
        {
            SyntaxWalk.Visit(SqlParser.ParseExpression(generated.GeneratedSql!), node => // Asked for above.
            {
                if (node is ColumnRef read && IsNamed(column, read.Name)) throw WriteErrors.GeneratedDependency.With(column.Name);
            });
        }
    }

    private static Table SetDefault(Table table, SetColumnDefaultAction action)
    {
        var column = Require(table, action.Column);
        var changed = column with
        {
            DefaultText = ColumnReader.DefaultOf(action.Default),
            DefaultExpression = ColumnReader.IsComputed(action.Default) ? SqlPrinter.Print(action.Default) : null,
        };
        if (changed.DefaultText is { } text) CheckDefault(changed with { MissingText = text });
        return table with { StoredColumns = table.StoredColumns.Replace(column, changed) };
    }

    private static ImmutableArray<Column> Place(ImmutableArray<Column> columns, Column column, ColumnPosition? position)
    {
        if (position is null) return columns.Add(column);
        if (position.First) return columns.Insert(0, column);
        var after = columns.FirstOrDefault(c => IsNamed(c, position.After!)) // Set when not FIRST.
            ?? throw CatalogErrors.UnknownColumn.With(position.After, "alter table");
        return columns.Insert(columns.IndexOf(after) + 1, column);
    }

    private static bool CanWiden(SqlType from, SqlType to)
    {
        if (from == to) return true;
        if (from.IsText && to.IsText && to.Kind != SqlTypeKind.Char)
            return to.Length == 0 || from.Length > 0 && from.Length <= to.Length;
        if (from.IsInteger && to.IsInteger) return from.Kind is not SqlTypeKind.Boolean && from.Kind < to.Kind;
        if (from.Kind == SqlTypeKind.Decimal && to.Kind == SqlTypeKind.Decimal)
            return from.Scale == to.Scale && from.Precision <= to.Precision;
        if (from.Kind == SqlTypeKind.DateTime && to.Kind == SqlTypeKind.DateTime) return from.Scale <= to.Scale;
        return from.Kind == SqlTypeKind.Float && to.Kind == SqlTypeKind.Double;
    }

    // Rows are written anew, value by value as a CAST would; one that does not fit ends the change.
    private static bool CanConvert(SqlType from, SqlType to)
    {
        static bool IsPlain(SqlType type) => type.IsNumeric || type.IsText || type.IsTemporal || type.Kind == SqlTypeKind.Boolean;
        return IsPlain(from) && IsPlain(to);
    }

    private static string? FixedRole(Table table, string name)
    {
        if (table.Partitioning.Columns.Contains(name, StringComparer.OrdinalIgnoreCase)) return "it is a partition column";
        return name.Equals(table.SequenceColumn, StringComparison.OrdinalIgnoreCase) ? "it is the sequence column" : null;
    }

    private static string? Role(Table table, string name)
    {
        bool Has(IEnumerable<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        if (FixedRole(table, name) is { } role) return role;
        if (Has(table.Distribution.HashColumns)) return "it is a bucket column";
        var isKey = table.KeyModel != KeyModel.Duplicate && table.StoredColumns.Any(c => c.IsKey && IsNamed(c, name));
        return isKey ? "it is a key column" : null;
    }

    private static void CheckDefault(Column column)
    {
        try
        {
            _ = ColumnDefaults.Missing(column);
        }
        catch (MatViewException problem)
        {
            throw CatalogErrors.InvalidDefault.Because(problem, column.Name);
        }
    }

    // What MySQL stores in a new column without default that must not be NULL.
    private static string Implicit(Column column)
    {
        if (column.Type.IsNumeric) return "0";
        if (column.Type.IsText || column.Type.Kind == SqlTypeKind.VarBinary) return "";
        throw BindingErrors.NoDefault.With(column.Name);
    }

    private static string? Text(object? value) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateTime moment => moment.ToString("yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        IFormattable number => number.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    private static Column Require(Table table, string name)
        => table.StoredColumns.FirstOrDefault(c => IsNamed(c, name)) ?? throw CatalogErrors.UnknownColumn.With(name, table.Name);
}
