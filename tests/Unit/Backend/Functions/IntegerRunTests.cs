using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>Holds the vector loops of sums and extremes to sums and extremes of .NET.</summary>
public sealed unsafe class IntegerRunTests
{
    public static TheoryData<int> Lengths => [0, 1, 2, 15, 31, 32, 33, 63, 64, 65, 127, 128, 1000, 2048, 16_384, 40_001];

    [Theory]
    [MemberData(nameof(Lengths))]
    public void AgreeWithPlainLoops(int length)
    {
        Agree<sbyte>(SqlType.TinyInt, length, sbyte.MinValue, sbyte.MaxValue);
        Agree<short>(SqlType.SmallInt, length, short.MinValue, short.MaxValue);
        Agree<int>(SqlType.Int, length, int.MinValue, int.MaxValue);
        Agree<long>(SqlType.BigInt, length, long.MinValue / 65_536, long.MaxValue / 65_536);
    }

    private static void Agree<T>(SqlType type, int length, long least, long most) where T : unmanaged, System.Numerics.INumber<T>
    {
        using var tracker = new MemoryTracker("test");
        var random = new Random(length);
        foreach (var extreme in new[] { false, true })
        {
            var values = new T[length];
            for (var i = 0; i < length; i++)
                values[i] = T.CreateTruncating(extreme ? (i % 3 == 0 ? most : least) : random.NextInt64(least, most));
            var buffer = NativeBuffer.Allocate(tracker, Math.Max(64, (long)length * sizeof(T)));
            values.CopyTo(new Span<T>(buffer.Pointer, length));
            using var column = Column.Flat(type.ToArrow(), length, buffer, null);
            var sum = values.Aggregate(0L, (a, b) => a + long.CreateTruncating(b));
            Assert.Equal(length == 0 ? null : sum, Run<long>("sum", type, column));
            Assert.Equal(length == 0 ? null : long.CreateTruncating(values.Min()), Wide<T>(Run<T>("min", type, column)));
            Assert.Equal(length == 0 ? null : long.CreateTruncating(values.Max()), Wide<T>(Run<T>("max", type, column)));
            Assert.Equal(length == 0 ? null : long.CreateTruncating(values[0]), Wide<T>(Run<T>("any_value", type, column)));
        }
    }

    private static long? Wide<T>(T? value) where T : unmanaged, System.Numerics.INumber<T>
        => value is { } known ? long.CreateTruncating(known) : null;

    private static T? Run<T>(string function, SqlType type, Column column) where T : unmanaged
    {
        using var tracker = new MemoryTracker("test");
        using var kernel = FunctionCatalog.Default.CreateAggregate(new AggregateRequest(function, [type]) { Tracker = tracker });
        var state = stackalloc byte[kernel.StateBytes + 8];
        kernel.Initialize(state);
        // Two runs, so that the second meets a state that has something.
        var half = column.Length / 2;
        using (var first = column.Slice(0, half, tracker)) kernel.UpdateSingle(state, [first], half);
        using (var second = column.Slice(half, column.Length - half, tracker)) kernel.UpdateSingle(state, [second], column.Length - half);
        using var result = kernel.Finalize(&state, 1, tracker);
        return result.IsNull(0) ? null : result.As<T>()[0];
    }
}
