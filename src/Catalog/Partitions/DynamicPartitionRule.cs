using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Properties;
using MatViewDb.Core.Types;

namespace MatViewDb.Catalog.Partitions;

/// <summary>
/// Says which partitions a table with dynamic_partition properties wants at a moment and which are too old, as StarRocks and Doris
/// do: one for each unit from now (with history, from before) to "end" units ahead. Pure.
/// </summary>
public sealed record DynamicPartitionRule(SqlType KeyType, string Unit, int? Start, int End, string Prefix)
{
    private const string Family = "dynamic_partition.";

    /// <summary>Units before the current one for which partitions are made too.</summary>
    public int History { get; init; }

    /// <summary>Buckets of the partitions; null: those of the table.</summary>
    public int? Buckets { get; init; }

    public int FirstDayOfWeek { get; init; } = 1;
    public int FirstDayOfMonth { get; init; } = 1;
    public TimeZoneInfo Zone { get; init; } = TimeZoneInfo.Utc;

    /// <summary>Says whether a table has any such property, switched on or not.</summary>
    public static bool IsMentioned(Table table) => table.Properties.Keys.Any(k => k.StartsWith(Family, StringComparison.Ordinal));

    /// <summary>
    /// Reads a table's rule; null when it has none or it is switched off. A rule that the table cannot follow is an error.
    /// </summary>
    public static DynamicPartitionRule? Of(Table table)
    {
        if (!IsMentioned(table) || table.Properties.GetValueOrDefault(Family + "enable", "true") == "false") return null;
        if (table.Partitioning is not { Kind: PartitionKind.Range, Columns: [_], Unit: null })
            throw CatalogErrors.WrongPartitions.With("dynamic partitions need PARTITION BY RANGE over one column");
        var key = PartitionFactory.KeyColumns(table.Partitioning, table.StoredColumns)[0];
        if (key.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime))
            throw CatalogErrors.WrongPartitions.With($"dynamic partitions need a DATE or DATETIME column, '{key.Name}' is {key.Type}");
        var unit = Required("time_unit").ToLowerInvariant();
        if (unit == "hour" && key.Type.Kind == SqlTypeKind.Date)
            throw CatalogErrors.WrongPartitions.With($"dynamic partitions of an hour need a DATETIME column, '{key.Name}' is {key.Type}");
        var start = Number("start");
        var wantsHistory = table.Properties.GetValueOrDefault(Family + "create_history_partition") == "true";
        int? history = Number("history_partition_num") is > 0 and var written ? written : null;
        return new DynamicPartitionRule(key.Type, unit, start, Number("end") ?? throw Missing("end"), Value("prefix") ?? "p")
        {
            History = !wantsHistory ? 0 : Math.Min(history ?? int.MaxValue, start is { } from ? -from : history ?? 0),
            Buckets = Number("buckets"),
            FirstDayOfWeek = Number("start_day_of_week") ?? 1,
            FirstDayOfMonth = Number("start_day_of_month") ?? 1,
            Zone = Value("time_zone") is { } zone ? TimeZoneInfo.FindSystemTimeZoneById(zone) : TimeZoneInfo.Utc,
        };

        string? Value(string name) => PropertyCatalog.ValueOf(table.Properties, Family + name);

        int? Number(string name) => Value(name) is { } text
            ? (int)Math.Clamp(long.Parse(text, CultureInfo.InvariantCulture), int.MinValue / 2, int.MaxValue / 2) : null;

        string Required(string name) => Value(name) ?? throw Missing(name);

        static Exception Missing(string name)
            => CatalogErrors.WrongProperty.With(Family + name, "", "it must be given where dynamic partitions are switched on");
    }

    /// <summary>Gives the partitions that there should be, oldest first; at most so many.</summary>
    public IEnumerable<PartitionPlan> Wanted(DateTime utcNow, int most)
    {
        var now = Floor(utcNow);
        var count = (long)History + End + 1;
        if (count > most)
            throw CatalogErrors.WrongPartitions.With($"{count} dynamic partitions are more than max_dynamic_partition_num = {most}");
        for (var i = -History; i <= End; i++)
        {
            var from = DateUnits.Add(now, Unit, i);
            yield return PartitionPlan.Range(Prefix + Suffix(from), Bound(from), Bound(DateUnits.Add(now, Unit, i + 1)));
        }
    }

    /// <summary>Says whether a partition ends before the oldest unit that is kept.</summary>
    public bool IsTooOld(Partition partition, DateTime utcNow)
        => Start is { } units && partition.Bounds?.Upper is { } upper
            && PartitionValues.Compare(upper, Bound(DateUnits.Add(Floor(utcNow), Unit, units))) <= 0;

    private DateTime Floor(DateTime utcNow)
    {
        var now = DateTime.SpecifyKind(TimeZoneInfo.ConvertTimeFromUtc(utcNow, Zone), DateTimeKind.Utc);
        return Unit switch
        {
            "week" => DateUnits.Truncate(now.AddDays(1 - FirstDayOfWeek), Unit).AddDays(FirstDayOfWeek - 1),
            "month" => DateUnits.Truncate(now.AddDays(1 - FirstDayOfMonth), Unit).AddDays(FirstDayOfMonth - 1),
            _ => DateUnits.Truncate(now, Unit),
        };
    }

    // Weeks are named by year and number, 2020_13, the others by their digits.
    private string Suffix(DateTime from) => Unit == "week"
        ? string.Create(CultureInfo.InvariantCulture, $"{ISOWeek.GetYear(from):0000}_{ISOWeek.GetWeekOfYear(from):00}")
        : DateUnits.Digits(from, Unit);

    private ImmutableArray<PartitionValue> Bound(DateTime moment) => [PartitionValues.FromMoment(moment, KeyType)];
}
