using System.Text;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Makes columns of the length of a batch from a seeded stream, the same at every run.</summary>
internal static class Columns
{
    internal const int Rows = 4096;
    internal static readonly MemoryTracker Tracker = new("bench");

    /// <summary>Gives numbers in [0, limit), as wide as the type.</summary>
    internal static Column Numbers(SqlType type, long limit, int seed = 1, int rows = Rows)
    {
        var random = new Random(seed);
        using var builder = new ColumnBuilder(type.ToArrow(), Tracker, rows);
        for (var i = 0; i < rows; i++) Append(builder, type, random.NextInt64(limit));
        return builder.Build();
    }

    internal static Column Texts(Func<Random, string> make, int rows = Rows)
    {
        var random = new Random(2);
        using var builder = new ColumnBuilder(SqlType.String.ToArrow(), Tracker, rows);
        for (var i = 0; i < rows; i++) builder.AppendBytes(Encoding.UTF8.GetBytes(make(random)));
        return builder.Build();
    }

    internal static Column Constant(SqlType type, long value)
    {
        using var builder = new ColumnBuilder(type.ToArrow(), Tracker, 1);
        Append(builder, type, value);
        return Repeat(builder.Build());
    }

    internal static Column Constant(string text)
    {
        using var builder = new ColumnBuilder(SqlType.String.ToArrow(), Tracker, 1);
        builder.AppendBytes(Encoding.UTF8.GetBytes(text));
        return Repeat(builder.Build());
    }

    /// <summary>Makes a constant of a column's only value, over the same buffers.</summary>
    private static Column Repeat(Column single)
    {
        var owners = single.Owners;
        var heaps = new List<NativeBuffer>();
        foreach (var owner in owners[1..])
        {
            if (owner is not null) heaps.Add(owner);
        }

        return Column.Constant(single.Type, Rows, owners[0]!, null, [.. heaps]); // Values always have an owner.
    }

    private static void Append(ColumnBuilder builder, SqlType type, long value)
    {
        if (type.Kind == SqlTypeKind.Double) builder.Append((double)value);
        else if (type.Kind == SqlTypeKind.SmallInt) builder.Append((short)value);
        else if (type.Kind is SqlTypeKind.Int or SqlTypeKind.Date) builder.Append((int)value);
        else if (type is { Kind: SqlTypeKind.Decimal, Precision: > SqlType.MaxDecimal64Precision }) builder.Append((Int128)value);
        else builder.Append(value);
    }
}
