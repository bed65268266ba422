using System.Collections.Immutable;
using MatViewDb.Catalog.Model;
using MatViewDb.Catalog.Partitions;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using Xunit;

namespace MatViewDb.Unit.Frontend.Catalog;

public sealed class DynamicPartitionRuleTests
{
    // A Wednesday.
    private static readonly DateTime s_now = new(2024, 10, 16, 23, 30, 0, DateTimeKind.Utc);

    [Theory]
    [InlineData("time_unit=DAY end=2 start=-2", "p20241016[2024-10-16) p20241017[2024-10-17) p20241018[2024-10-18)")]
    [InlineData("time_unit=DAY end=0 start=-2 create_history_partition=true prefix=x", "x20241014[2024-10-14) x20241015[2024-10-15) x20241016[2024-10-16)")]
    [InlineData("time_unit=DAY end=0 start=-9 create_history_partition=true history_partition_num=1", "p20241015[2024-10-15) p20241016[2024-10-16)")]
    [InlineData("time_unit=DAY end=0 time_zone=Asia/Shanghai", "p20241017[2024-10-17)")]
    [InlineData("time_unit=WEEK end=1", "p2024_42[2024-10-14) p2024_43[2024-10-21)")]
    [InlineData("time_unit=WEEK end=0 start_day_of_week=4", "p2024_41[2024-10-10)")]
    [InlineData("time_unit=MONTH end=1", "p202410[2024-10-01) p202411[2024-11-01)")]
    [InlineData("time_unit=MONTH end=0 start_day_of_month=20", "p202409[2024-09-20)")]
    [InlineData("time_unit=YEAR end=1", "p2024[2024-01-01) p2025[2025-01-01)")]
    [InlineData("time_unit=HOUR end=1", "p2024101623[2024-10-16 23:00:00) p2024101700[2024-10-17)")]
    public void PartitionsLieFromNowOn(string properties, string expected)
    {
        var type = properties.Contains("HOUR", StringComparison.Ordinal) ? SqlType.DateTime : SqlType.Date;
        var rule = DynamicPartitionRule.Of(NewTable(properties, type))!; // It is switched on.
        Assert.Equal(expected, string.Join(' ', rule.Wanted(s_now, 100).Select(p =>
            $"{p.Name}[{PartitionValues.Print(p.Bounds!.Lower!.Value[0], type).Replace(" 00:00:00", "", StringComparison.Ordinal)})")));
    }

    [Theory]
    [InlineData("2024-10-14", true)]
    [InlineData("2024-10-15", false)]
    [InlineData("2024-10-17", false)]
    public void WhatEndsBeforeTheStartIsTooOld(string upper, bool expected)
    {
        var rule = DynamicPartitionRule.Of(NewTable("time_unit=DAY end=1 start=-2"))!; // It is switched on.
        var end = PartitionValues.FromMoment(DateTime.Parse(upper, System.Globalization.CultureInfo.InvariantCulture), SqlType.Date);
        var partition = new Partition(1, "p", new PartitionBounds(null, [end], []), 1, s_now, [], 1, 0, 0);
        Assert.Equal(expected, rule.IsTooOld(partition, s_now));
        Assert.False(DynamicPartitionRule.Of(NewTable("time_unit=DAY end=1"))!.IsTooOld(partition, s_now)); // The same.
    }

    [Theory]
    [InlineData("time_unit=DAY", "dynamic_partition.end")]
    [InlineData("end=1", "dynamic_partition.time_unit")]
    [InlineData("time_unit=HOUR end=1", "DATETIME")]
    public void WhatATableCannotFollowIsAnError(string properties, string named)
        => Assert.Contains(named, Assert.Throws<MatViewException>(() => DynamicPartitionRule.Of(NewTable(properties))).Message, StringComparison.Ordinal);

    [Fact]
    public void TooManyPartitionsAreAnError()
    {
        var rule = DynamicPartitionRule.Of(NewTable("time_unit=DAY end=99"))!; // It is switched on.
        Assert.Equal(100, rule.Wanted(s_now, 100).Count());
        Assert.Throws<MatViewException>(() => rule.Wanted(s_now, 99).Count());
    }

    [Fact]
    public void SwitchedOffThereIsNone() => Assert.Null(DynamicPartitionRule.Of(NewTable("enable=false")));

    private static Table NewTable(string properties, SqlType? type = null) => new(1, 1, "t", "", s_now)
    {
        StoredColumns = [new Column(1, "d", type ?? SqlType.Date, false)],
        Partitioning = new Partitioning(PartitionKind.Range, ["d"]),
        Properties = properties.Split(' ').Select(p => p.Split('=')).ToImmutableSortedDictionary(p => "dynamic_partition." + p[0], p => p[1]),
    };
}
