using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Partitions;

/// <summary>Works out partitions, their names and bounds from every form that DDL has for them. Pure.</summary>
public static class PartitionFactory
{
    /// <summary>Limits how many partitions one clause may make.</summary>
    public const int StepPartitionsMax = 4096;

    /// <summary>Reads PARTITION BY; null is a table with one partition, named like the table.</summary>
    public static PartitionSchemePlan FromScheme(
        PartitionScheme? scheme, IReadOnlyList<Column> columns, string tableName) => scheme switch
    {
        null => new PartitionSchemePlan(Partitioning.None, [new PartitionPlan(tableName, null)]),
        RangePartitioning range => FromRange(range, columns),
        ListPartitioning list => FromList(list, columns),
        ExpressionPartitioning expression => new PartitionSchemePlan(FromKeys(expression.Keys, columns), []),
        _ => throw CoreErrors.NotSupported.With("PARTITION BY HASH and KEY; use DISTRIBUTED BY HASH (columns) BUCKETS n"),
    };

    /// <summary>Reads ADD PARTITION for a table that already has partitions.</summary>
    public static ImmutableArray<PartitionPlan> FromItem(PartitionItem item, Table table)
    {
        if (table.Partitioning.Kind == PartitionKind.None)
            throw CatalogErrors.WrongPartitions.With($"table '{table.Name}' is not partitioned");
        var types = KeyColumns(table.Partitioning, table.StoredColumns);
        var existing = table.Partitions.Values.Select(p => new PartitionPlan(p.Name, p.Bounds)).ToList();
        var added = table.Partitioning.Kind == PartitionKind.List
            ? [FromListItem(item, types)]
            : FromRangeItem(item, types, LowerFor(item, types, existing));
        foreach (var plan in added) AddChecked(existing, plan, item.IfNotExists);
        return [.. added.Where(p => !table.Partitions.ContainsKey(p.Name))];
    }

    /// <summary>Gives the names of the partitions that START ... END ... EVERY makes.</summary>
    public static IEnumerable<string> NamesOf(PartitionItem item, Table table)
    {
        if (item is not StepPartitions || table.Partitioning.Kind != PartitionKind.Range)
            throw CatalogErrors.WrongPartitions.With("DROP PARTITIONS takes names or, for ranges, START ... END ... EVERY");
        return FromRangeItem(item, KeyColumns(table.Partitioning, table.StoredColumns), null).Select(p => p.Name);
    }

    /// <summary>
    /// Gives the partition that a row with these key values belongs to in an automatically partitioned table.
    /// </summary>
    public static PartitionPlan ForValues(Table table, IReadOnlyList<PartitionValue> values)
    {
        var partitioning = table.Partitioning;
        var columns = KeyColumns(partitioning, table.StoredColumns);
        if (partitioning is { Kind: PartitionKind.Range, Unit: { } unit })
        {
            var type = columns[0].Type;
            if (values[0].IsNull)
                throw CatalogErrors.WrongPartitions.With($"NULL in partition column '{columns[0].Name}' has no range");
            if (values[0].Text is not null) throw CatalogErrors.BeyondCalendar.With(columns[0].Name, unit);
            try
            {
                var moment = PartitionValues.ToMoment(values[0], type);
                var start = partitioning.Slice is { } slice ? DateUnits.Slice(moment, unit, slice) : DateUnits.Truncate(moment, unit);
                return PartitionPlan.Range(
                    "p" + DateUnits.Digits(start, unit),
                    [PartitionValues.FromMoment(start, type)],
                    [PartitionValues.FromMoment(DateUnits.Add(start, unit, partitioning.Slice ?? 1), type)]);
            }
            catch (ArgumentOutOfRangeException cause)
            {
                throw CatalogErrors.BeyondCalendar.Because(cause, columns[0].Name, unit);
            }
        }

        return PartitionPlan.List(PartitionNames.ForList(values, columns), [[.. values]]);
    }

    /// <summary>Resolves the partition columns of a table.</summary>
    public static ImmutableArray<Column> KeyColumns(Partitioning partitioning, IReadOnlyList<Column> columns)
        => [.. partitioning.Columns.Select(name => Require(columns, name))];

    private static PartitionSchemePlan FromRange(RangePartitioning range, IReadOnlyList<Column> columns)
    {
        var partitioning = FromKeys(range.Keys, columns) with { Kind = PartitionKind.Range, Automatic = range.Auto };
        if (range.Auto && partitioning.Unit is null)
            throw CatalogErrors.WrongPartitions.With("AUTO PARTITION BY RANGE needs date_trunc(column, 'unit')");
        var types = KeyColumns(partitioning, columns);
        List<PartitionPlan> plans = [];
        foreach (var item in range.Items)
        {
            foreach (var plan in FromRangeItem(item, types, LowerFor(item, types, plans))) AddChecked(plans, plan, false);
        }

        return new PartitionSchemePlan(partitioning, [.. plans]);
    }

    private static PartitionSchemePlan FromList(ListPartitioning list, IReadOnlyList<Column> columns)
    {
        var partitioning = FromKeys(list.Keys, columns) with { Kind = PartitionKind.List, Automatic = list.Auto };
        var types = KeyColumns(partitioning, columns);
        List<PartitionPlan> plans = [];
        foreach (var item in list.Items) AddChecked(plans, FromListItem(item, types), false);
        return new PartitionSchemePlan(partitioning, [.. plans]);
    }

    // Without a kind, date_trunc makes ranges and plain columns make lists; both grow with the rows that arrive.
    private static Partitioning FromKeys(NodeList<Expression> keys, IReadOnlyList<Column> columns)
    {
        List<string> names = [];
        string? unit = null;
        string? expression = null;
        int? slice = null;
        foreach (var key in keys)
        {
            switch (key)
            {
                case ColumnRef column:
                    names.Add(Require(columns, column.Name).Name);
                    break;
                case FunctionCall { Name: "date_trunc", Arguments.Count: 2 } call when keys.Count == 1:
                    var (column1, word) = DateTruncArguments(call);
                    var found = Require(columns, column1);
                    if (found.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime))
                        throw CatalogErrors.WrongPartitions.With(
                            $"date_trunc needs a DATE or DATETIME column, '{found.Name}' is {found.Type}");
                    names.Add(found.Name);
                    unit = word;
                    expression = $"date_trunc('{word}', `{found.Name}`)";
                    break;
                case FunctionCall { Name: "time_slice" } call when keys.Count == 1:
                    (var sliced, unit, slice) = TimeSliceArguments(call, columns);
                    names.Add(sliced);
                    expression = $"time_slice(`{sliced}`, INTERVAL {slice} {unit.ToUpperInvariant()})";
                    break;
                default:
                    throw CoreErrors.NotSupported.With(
                        "a partition key other than columns, one date_trunc('unit', column) or one time_slice(column, INTERVAL n unit)");
            }
        }

        return new Partitioning(unit is null ? PartitionKind.List : PartitionKind.Range, [.. names], unit, Automatic: true)
        {
            Expression = expression,
            Slice = slice,
        };
    }

    private static (string Column, string Unit, int Count) TimeSliceArguments(FunctionCall call, IReadOnlyList<Column> columns)
    {
        if (call.Arguments is not [ColumnRef name, Interval { Value: IntegerLiteral { Value: var count } } step, ..]
            || call.Arguments.Count > 3 || count <= 0 || count > int.MaxValue)
        {
            throw CatalogErrors.WrongPartitions.With("time_slice in PARTITION BY takes a column and INTERVAL n unit");
        }

        if (call.Arguments.Count == 3 && PartitionNames.Shown(call.Arguments[2]) is var boundary
            && !boundary.Equals("floor", StringComparison.OrdinalIgnoreCase))
            throw CoreErrors.NotSupported.With("time_slice in PARTITION BY with another boundary than floor");
        var column = Require(columns, name.Name);
        if (column.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime))
            throw CatalogErrors.WrongPartitions.With($"time_slice needs a DATE or DATETIME column, '{column.Name}' is {column.Type}");
        var unit = DateUnits.NameOf(step.Unit);
        if (!DateUnits.Names.Contains(unit) && unit != "second")
            throw CatalogErrors.WrongPartitions.With($"the unit '{unit}' is not one of {string.Join(", ", DateUnits.Names)}");
        if (column.Type.Kind == SqlTypeKind.Date && unit is "second" or "minute" or "hour")
            throw CatalogErrors.WrongPartitions.With($"column '{column.Name}' is a DATE: the smallest slice is a day");
        return (column.Name, unit, (int)count);
    }

    private static (string Column, string Unit) DateTruncArguments(FunctionCall call)
    {
        var (column, unit) = (call.Arguments[0], call.Arguments[1]) switch
        {
            (StringLiteral word, ColumnRef name) => (name.Name, word.Value),
            (ColumnRef name, StringLiteral word) => (name.Name, word.Value),
            _ => throw CatalogErrors.WrongPartitions.With("date_trunc in PARTITION BY takes a unit and a column"),
        };
        unit = unit.ToLowerInvariant();
        if (!DateUnits.Names.Contains(unit))
            throw CatalogErrors.WrongPartitions.With($"the unit '{unit}' is not one of {string.Join(", ", DateUnits.Names)}");
        return (column, unit);
    }

    private static ImmutableArray<PartitionPlan> FromRangeItem(
        PartitionItem item, ImmutableArray<Column> columns, ImmutableArray<PartitionValue>? lower)
    {
        switch (item)
        {
            case LessThanPartition less:
                return [PartitionPlan.Range(NameOf(item), lower, Bound(less.Upper, columns, NameOf(item)))];
            case FixedRangePartition fixedRange:
                var from = Bound(fixedRange.Lower, columns, NameOf(item));
                var to = Bound(fixedRange.Upper, columns, NameOf(item));
                if (from is null || (to is not null && PartitionValues.Compare(from, to.Value) >= 0))
                    throw CatalogErrors.WrongPartitions.With(
                        $"partition '{item.Name}' is empty: its lower bound is not below its upper bound");
                return [PartitionPlan.Range(NameOf(item), from, to)];
            case StepPartitions steps when columns.Length == 1:
                return StepFactory.Expand(steps, columns[0]);
            case StepPartitions:
                throw CatalogErrors.WrongPartitions.With("partitions made in steps need exactly one partition column");
            default:
                throw CatalogErrors.WrongPartitions.With(
                    $"partition '{item.Name}' needs a range (VALUES LESS THAN or VALUES [(..), (..)))");
        }
    }

    private static PartitionPlan FromListItem(PartitionItem item, ImmutableArray<Column> columns)
    {
        if (item is not ListPartition list)
            throw CatalogErrors.WrongPartitions.With($"partition '{item.Name}' needs a list (VALUES IN (..))");
        var values = ImmutableArray.CreateBuilder<ImmutableArray<PartitionValue>>();
        foreach (var tuple in list.Values)
        {
            if (tuple.Count != columns.Length)
                throw CatalogErrors.WrongPartitions.With($"partition '{item.Name}' needs {columns.Length} values in each tuple");
            values.Add([.. tuple.Select((literal, i) => Value(literal, columns[i], NameOf(item)))]);
        }

        return PartitionPlan.List(NameOf(item), values.ToImmutable());
    }

    private static string NameOf(PartitionItem item)
        => item.Name ?? throw CatalogErrors.WrongPartitions.With("a partition needs a name");

    // VALUES LESS THAN starts where the nearest partition below it ends.
    private static ImmutableArray<PartitionValue>? LowerFor(
        PartitionItem item, ImmutableArray<Column> columns, List<PartitionPlan> existing)
    {
        if (item is not LessThanPartition less) return null;
        var upper = Bound(less.Upper, columns, NameOf(item));
        ImmutableArray<PartitionValue>? best = null;
        foreach (var plan in existing)
        {
            if (plan.Bounds?.Upper is not { } end) continue;
            if (upper is not null && PartitionValues.Compare(end, upper.Value) >= 0) continue;
            if (best is null || PartitionValues.Compare(end, best.Value) > 0) best = end;
        }

        return best;
    }

    /// <summary>Reads a bound; null is without end (MAXVALUE).</summary>
    private static ImmutableArray<PartitionValue>? Bound(
        NodeList<Expression> values, ImmutableArray<Column> columns, string partition)
    {
        if (values.Count == 0 || values[0] is MaxValue) return null;
        if (values.Count > columns.Length)
            throw CatalogErrors.WrongPartitions.With($"partition '{partition}' has more bounds than partition columns");
        var bound = ImmutableArray.CreateBuilder<PartitionValue>(columns.Length);
        for (var i = 0; i < columns.Length; i++)
        {
            if (i >= values.Count) bound.Add(PartitionValues.Null);
            else if (values[i] is MaxValue) return Behind(bound, columns);
            else bound.Add(Value(values[i], columns[i], partition));
        }

        return bound.ToImmutable();
    }

    // (5, MAXVALUE) is behind all that begins with 5 and before all that begins with 6: it is (6) and the least of what follows.
    private static ImmutableArray<PartitionValue>? Behind(IReadOnlyList<PartitionValue> before, ImmutableArray<Column> columns)
    {
        for (var i = before.Count - 1; i >= 0; i--)
        {
            if (PartitionValues.Next(before[i], columns[i].Type) is not { } next) continue;
            return [.. before.Take(i), next, .. Enumerable.Repeat(PartitionValues.Null, columns.Length - i - 1)];
        }

        return null;
    }

    private static PartitionValue Value(Expression literal, Column column, string partition)
        => PartitionValues.Read(literal, column.Type)
            ?? throw CatalogErrors.WrongPartitionBound.With(partition, PartitionNames.Shown(literal), column.Name, column.Type);

    private static void AddChecked(List<PartitionPlan> plans, PartitionPlan added, bool ifNotExists)
    {
        foreach (var plan in plans)
        {
            if (plan.Name == added.Name)
            {
                if (ifNotExists) return;
                throw CatalogErrors.DuplicatePartition.With(added.Name);
            }

            if (plan.Bounds is { } left && added.Bounds is { } right && Overlap(left, right))
                throw CatalogErrors.PartitionsOverlap.With(added.Name, plan.Name);
        }

        plans.Add(added);
    }

    /// <summary>Says whether a value may belong to both of two partitions.</summary>
    public static bool Overlap(PartitionBounds left, PartitionBounds right)
    {
        if (!left.ListValues.IsEmpty || !right.ListValues.IsEmpty)
            return left.ListValues.Any(l => right.ListValues.Any(r => PartitionValues.Compare(l, r) == 0));
        return Below(left.Lower, right.Upper) && Below(right.Lower, left.Upper);
    }

    private static bool Below(ImmutableArray<PartitionValue>? lower, ImmutableArray<PartitionValue>? upper)
        => lower is null || upper is null || PartitionValues.Compare(lower.Value, upper.Value) < 0;

    private static Column Require(IReadOnlyList<Column> columns, string name)
        => columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase))
            ?? throw CatalogErrors.UnknownColumn.With(name, "partition clause");
}
