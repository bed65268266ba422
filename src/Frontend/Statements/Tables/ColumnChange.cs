using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Frontend.Sessions;
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

    /// <summary>Gives the table after the change, and the name of the column that readers can no longer rely on.</summary>
    internal static (Table Table, string? Broken) Apply(Table table, AlterTableAction action, string? firstValue = null)
    {
        var next = table with { SchemaVersion = table.SchemaVersion + 1 };
        return action switch
        {
            AddColumnAction add => (Add(next, add, firstValue), null),
            DropColumnAction drop => Drop(next, drop.Column),
            RenameColumnAction rename => (Rename(next, rename.From, rename.To), rename.From),
            ModifyColumnAction modify => Modify(next, modify),
            SetColumnDefaultAction change => (SetDefault(next, change), null),
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
        if (definition.IsPrimaryKey || definition.IsKey) throw CoreErrors.NotSupported.With("adding key columns");
        if (definition.Aggregate is null && table.KeyModel == KeyModel.Aggregate)
            throw CoreErrors.NotSupported.With("adding key columns to an aggregate-key table");
        if (table.StoredColumns.Any(c => IsNamed(c, definition.Name))) throw CatalogErrors.DuplicateColumn.With(definition.Name);
        var column = ColumnReader.Read(definition, Math.Max(table.NextColumnId, table.StoredColumns.Max(c => c.Id) + 1));
        column = column with { MissingText = firstValue ?? column.DefaultText };
        if (!column.Nullable && column.MissingText is null && table.Rows > 0)
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

    private static (Table Table, string? Broken) Drop(Table table, string name)
    {
        var column = table.StoredColumns.FirstOrDefault(c => IsNamed(c, name)) ?? throw CatalogErrors.CannotDropColumn.With(name);
        if (Role(table, column.Name) is { } role) throw CoreErrors.Semantic.With($"column '{column.Name}' cannot be dropped: {role}");
        if (table.StoredColumns.Length == 1) throw CatalogErrors.OnlyColumn.With();
        return (table with
        {
            StoredColumns = table.StoredColumns.Remove(column),
            SortColumns = table.SortColumns.Remove(column.Name),
            Properties = BloomFilterColumns.Renamed(table.Properties, column.Name, null),
        }, column.Name);
    }

    private static Table Rename(Table table, string from, string to)
    {
        var column = Require(table, from);
        if (table.StoredColumns.Any(c => c.Id != column.Id && IsNamed(c, to))) throw CatalogErrors.DuplicateColumn.With(to);
        if (table.Partitioning.Columns.Contains(column.Name, StringComparer.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With("renaming a partition column");
        if (column.Name.Equals(table.SequenceColumn, StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With("renaming the sequence column");
        ImmutableArray<string> Renamed(ImmutableArray<string> names)
            => [.. names.Select(n => n.Equals(column.Name, StringComparison.OrdinalIgnoreCase) ? to : n)];
        return table with
        {
            StoredColumns = table.StoredColumns.Replace(column, column with { Name = to }),
            SortColumns = Renamed(table.SortColumns),
            Properties = BloomFilterColumns.Renamed(table.Properties, from, to),
            Distribution = table.Distribution with { HashColumns = Renamed(table.Distribution.HashColumns) },
        };
    }

    private static (Table Table, string? Broken) Modify(Table table, ModifyColumnAction modify)
    {
        var old = Require(table, modify.OldName ?? modify.Column.Name);
        var isKey = modify.Column.IsKey || modify.Column.IsPrimaryKey || old.IsKey;
        var wanted = ColumnReader.Read(modify.Column with { IsKey = isKey, IsPrimaryKey = false }, old.Id);
        if (wanted.Aggregation is { } other && other != old.Aggregation)
            throw CatalogErrors.WrongKey.With($"the aggregation of column '{old.Name}' cannot be changed");
        if (!CanWiden(old.Type, wanted.Type))
        {
            throw CoreErrors.NotSupported.With(
                $"changing column '{old.Name}' from {old.Type} to {wanted.Type} (wider types of the same family work)");
        }

        if (old.Type != wanted.Type && Role(table, old.Name) is { } role && !(old.Type.IsText && wanted.Type.IsText))
            throw CoreErrors.NotSupported.With($"changing the type of column '{old.Name}': {role}");
        if (old.Nullable && !wanted.Nullable) throw CoreErrors.NotSupported.With($"making column '{old.Name}' NOT NULL");
        var renamed = IsNamed(old, wanted.Name) ? table : Rename(table, old.Name, wanted.Name);
        var changed = old with
        {
            Name = wanted.Name,
            Type = wanted.Type,
            Nullable = wanted.Nullable && !(table.KeyModel == KeyModel.Primary && old.IsKey),
            DefaultText = wanted.DefaultText,
            DefaultExpression = wanted.DefaultExpression,
            IsAutoIncrement = wanted.IsAutoIncrement,
            Comment = modify.Column.Comment is null ? old.Comment : wanted.Comment,
        };
        var at = renamed.StoredColumns.First(c => c.Id == old.Id);
        var columns = renamed.StoredColumns.Replace(at, changed);
        if (modify.Position is not null) columns = Place(columns.Remove(changed), changed, modify.Position);
        var breaks = old.Type != changed.Type || !string.Equals(old.Name, changed.Name, StringComparison.Ordinal);
        return (renamed with { StoredColumns = columns }, breaks ? old.Name : null);
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

    private static string? Role(Table table, string name)
    {
        bool Has(IEnumerable<string> names) => names.Contains(name, StringComparer.OrdinalIgnoreCase);
        if (Has(table.Partitioning.Columns)) return "it is a partition column";
        if (name.Equals(table.SequenceColumn, StringComparison.OrdinalIgnoreCase)) return "it is the sequence column";
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
