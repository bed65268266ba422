using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Encodings;
using Xunit;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Holds every encoding of fixed-width pages to: what is encoded comes back, whole and value by value.
/// </summary>
public sealed unsafe class EncodingContractTests
{
    private static readonly PhysicalKind[] s_kinds =
    [
        PhysicalKind.Int8, PhysicalKind.Int16, PhysicalKind.Int32, PhysicalKind.Int64, PhysicalKind.Int128,
        PhysicalKind.Float64,
    ];

    public static TheoryData<string> Encodings
    {
        get
        {
            var names = new TheoryData<string>();
            foreach (var (_, mark) in EncodingSet.All) names.Add(mark.Name);
            return names;
        }
    }

    [Theory, MemberData(nameof(Encodings))]
    public void GivesBackWhatItStored(string name)
    {
        var encoding = EncodingSet.All.Single(e => e.Mark.Name == name).Encoding;
        var fitted = 0;
        for (var seed = 0; seed < 150; seed++)
        {
            var random = new Random(seed);
            var kind = s_kinds[seed % s_kinds.Length];
            var values = Values(random, kind);
            if (RoundTrip(encoding, values, kind)) fitted++;
        }

        Assert.True(fitted >= 5, $"{name} fitted only {fitted} of the pages");
    }

    [Theory]
    [InlineData("constant")]
    [InlineData("frame_of_reference")]
    public void TestsRangesOnWhatItStored(string name)
    {
        var encoding = EncodingSet.All.Single(e => e.Mark.Name == name).Encoding;
        var (narrowed, taken) = (0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var kind = s_kinds[seed % s_kinds.Length];
            if (kind == PhysicalKind.Float64) continue;
            using var tracker = new MemoryTracker("test");
            using var sink = new ByteSink(tracker);
            var values = Values(random, kind);
            if (!TryEncode(encoding, values, kind, tracker, sink)) continue;
            for (var trial = 0; trial < 6; trial++)
            {
                var (min, max) = (Bound(random, values), Bound(random, values));
                if (trial > 0 && min > max) (min, max) = (max, min);
                narrowed += Narrows(encoding, sink, values, min, max, random) ? 1 : 0;
            }

            taken += Takes(encoding, sink, values, kind, random, tracker) ? 1 : 0;
        }

        Assert.True(narrowed > 50, $"{narrowed} ranges cut a page in two");
        Assert.True(name == "constant" || taken > 50, $"{taken} pages gave single rows");
    }

    [Fact]
    public void RunsAreLookedUpInSetsAndGiveSingleRows()
    {
        var encoding = EncodingSet.All.Single(e => e.Mark.Name == "run_length").Encoding;
        var (narrowed, taken, cut) = (0, 0, 0);
        for (var seed = 0; seed < 400; seed++)
        {
            var random = new Random(seed);
            var kind = s_kinds[seed % s_kinds.Length];
            using var tracker = new MemoryTracker("test");
            using var sink = new ByteSink(tracker);
            var values = new long[1 + random.Next(8192)];
            var length = 4 + random.Next(60);
            // Sorted runs are looked up by their range first.
            var isSorted = seed % 2 == 0;
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = i > 0 && random.Next(length) > 0 ? values[i - 1]
                    : isSorted ? (i == 0 ? -120 : Math.Min(127, values[i - 1] + random.Next(3))) : random.Next(-100, 100);
            }

            if (!TryEncode(encoding, values, kind, tracker, sink)) continue;
            var bits = new ulong[2];
            for (var i = 0; i < 128; i++) bits[i >> 6] |= random.Next(isSorted ? 40 : 3) == 0 ? 1UL << (i & 63) : 0;
            var left = new ulong[(values.Length + 511) / 512 * 8];
            for (var i = 0; i < left.Length; i++) left[i] = (ulong)random.NextInt64();
            var before = (ulong[])left.Clone();
            fixed (ulong* members = bits, target = left)
                Assert.True(encoding.TryNarrow(sink.Start, values.Length, new IntegerSet(-50, 77, members), target));
            for (var i = 0; i < values.Length; i++)
            {
                var at = values[i] + 50;
                var expected = at is >= 0 and < 128 && (bits[at >> 6] >> (int)(at & 63) & 1) != 0 && (before[i >> 6] >> (i & 63) & 1) != 0;
                Assert.True(((left[i >> 6] >> (i & 63) & 1) != 0) == expected, $"row {i}: {values[i]}");
                if (expected) narrowed++;
            }

            for (var trial = 0; trial < 4; trial++)
            {
                var (min, max) = (Bound(random, values), Bound(random, values));
                cut += Narrows(encoding, sink, values, min, max, random) ? 1 : 0;
            }

            taken += Takes(encoding, sink, values, kind, random, tracker) ? 1 : 0;
        }

        Assert.True(cut > 50, $"{cut} ranges cut a page in two");
        Assert.True(narrowed > 1000 && taken > 50, $"{narrowed} rows, {taken} pages");
    }

    [Fact]
    public void FreezesTheStoredNumbers()
    {
        var numbers = Enum.GetValues<EncodingId>().Select(id => $"{(int)id}={id}");
        Assert.Equal(
            "0=Plain 1=Constant 2=RunLength 3=FrameOfReference 4=Delta 5=DecimalFloat 6=Bits 7=PlainString 8=PlainWide "
            + "9=PackedArrays 10=SymbolString",
            string.Join(' ', numbers));
        Assert.Equal("Constant DecimalFloat Delta FrameOfReference Plain RunLength",
            string.Join(' ', EncodingSet.All.Select(e => e.Mark.Id)));
    }

    [Theory]
    [InlineData("constant")]
    [InlineData("delta")]
    [InlineData("frame_of_reference")]
    [InlineData("run_length")]
    [InlineData("plain")]
    public void IsChosenForThePagesItIsMadeFor(string name)
    {
        var random = new Random(1);
        var values = new long[8192 + 8];
        for (var i = 0; i < values.Length; i++)
        {
            values[i] = name switch
            {
                "constant" => 7,
                "delta" => 1_000_000L * i + random.Next(100),
                "frame_of_reference" => 5_000_000_000 + random.Next(1000),
                "run_length" => i / 500 * 77_777L % 1_000_003,
                _ => random.NextInt64(long.MinValue, long.MaxValue),
            };
        }

        fixed (long* source = values)
        {
            var page = FixedPage.Measure(source, 8192, PhysicalKind.Int64);
            Assert.Equal(name, EncodingSet.All.Single(e => e.Mark.Id == EncodingSet.Choose(page).Id).Mark.Name);
        }
    }

    private static bool RoundTrip(FixedEncoding encoding, long[] values, PhysicalKind kind)
    {
        using var tracker = new MemoryTracker("test");
        using var sink = new ByteSink(tracker);
        var rows = values.Length;
        var source = NativeBuffer.Allocate(tracker, (rows + 512) * 8L);
        values.CopyTo(new Span<long>(source.Pointer, rows));
        var page = FixedPage.Measure((long*)source.Pointer, rows, kind);
        Assert.Equal(values.Min(), page.Min);
        Assert.Equal(values.Max(), page.Max);
        var estimate = encoding.Estimate(page);
        if (estimate == FixedEncoding.Unfit) return false;
        encoding.Encode(page, sink);
        Assert.True(sink.Length <= estimate, $"{sink.Length} bytes, estimated {estimate}");

        var decoded = NativeBuffer.Allocate(tracker, (long)rows * ArrowType.WidthOf(kind));
        encoding.Decode(sink.Start, rows, kind, decoded.Pointer);
        for (var i = 0; i < rows; i++)
        {
            Assert.Equal(values[i], Get(decoded.Pointer, kind, i));
            if (i < 40 || i % 97 == 0) Assert.Equal(values[i], encoding.ValueAt(sink.Start, rows, kind, i));
        }

        return true;
    }

    private static bool TryEncode(
        FixedEncoding encoding, long[] values, PhysicalKind kind, MemoryTracker tracker, ByteSink sink)
    {
        var source = NativeBuffer.Allocate(tracker, (values.Length + 512) * 8L);
        values.CopyTo(new Span<long>(source.Pointer, values.Length));
        var page = FixedPage.Measure((long*)source.Pointer, values.Length, kind);
        if (encoding.Estimate(page) == FixedEncoding.Unfit) return false;
        encoding.Encode(page, sink);
        return true;
    }

    private static long Bound(Random random, long[] values) => random.Next(8) switch
    {
        0 => long.MinValue,
        1 => long.MaxValue,
        2 => values.Min(),
        3 => values.Max(),
        4 => unchecked(values.Min() - 1),
        5 => unchecked(values.Max() + 1),
        _ => values[random.Next(values.Length)],
    };

    private static bool Narrows(
        FixedEncoding encoding, ByteSink sink, long[] values, long min, long max, Random random)
    {
        var before = new ulong[(values.Length + 511) / 512 * 8];
        for (var i = 0; i < before.Length; i++) before[i] = random.Next(3) == 0 ? 0 : (ulong)random.NextInt64();
        var bits = (ulong[])before.Clone();
        fixed (ulong* target = bits) Assert.True(encoding.TryNarrow(sink.Start, values.Length, min, max, target));
        var kept = 0;
        for (var i = 0; i < values.Length; i++)
        {
            var inside = values[i] >= min && values[i] <= max;
            var was = (before[i >> 6] >> (i & 63) & 1) != 0;
            Assert.True(((bits[i >> 6] >> (i & 63) & 1) != 0) == (was && inside), $"row {i}: {values[i]} in [{min}, {max}]");
            if (inside) kept++;
        }

        return values.All(v => v == values[0]) || (kept > 0 && kept < values.Length);
    }

    private static bool Takes(
        FixedEncoding encoding, ByteSink sink, long[] values, PhysicalKind kind, Random random, MemoryTracker tracker)
    {
        // Some of all rows, or runs, which end within blocks and at the end of the page.
        var every = random.Next(1, 30);
        var runs = random.Next(2) == 0;
        var (start, end) = (random.Next(values.Length), random.Next(values.Length));
        var rows = Enumerable.Range(0, values.Length)
            .Where(i => runs ? i >= start && i - start < 700 || i >= end : random.Next(every) == 0).Append(values.Length - 1).ToArray();
        var target = NativeBuffer.Allocate(tracker, (long)rows.Length * ArrowType.WidthOf(kind));
        if (!encoding.TryTake(sink.Start, kind, rows, target.Pointer)) return false;
        for (var i = 0; i < rows.Length; i++) Assert.Equal(values[rows[i]], Get(target.Pointer, kind, i));
        return true;
    }

    private static long Get(byte* values, PhysicalKind kind, int row) => kind switch
    {
        PhysicalKind.Int8 => ((sbyte*)values)[row],
        PhysicalKind.Int16 => ((short*)values)[row],
        PhysicalKind.Int32 => ((int*)values)[row],
        PhysicalKind.Int128 => (long)((Int128*)values)[row],
        _ => ((long*)values)[row],
    };

    private static long[] Values(Random random, PhysicalKind kind)
    {
        var bits = ArrowType.WidthOf(kind) >= 8 ? 64 : ArrowType.WidthOf(kind) * 8;
        var rows = random.Next(5) == 0 ? random.Next(1, 40) : random.Next(1, 8193);
        var shape = random.Next(5);
        var width = random.Next(1, bits + 1);
        var values = new long[rows];
        var current = Clip(random.NextInt64(long.MinValue, long.MaxValue), bits);
        for (var i = 0; i < rows; i++)
        {
            values[i] = shape switch
            {
                0 => current,
                1 => Clip(random.NextInt64(long.MinValue, long.MaxValue), width),
                2 => Clip(i * 3L + random.Next(4), bits),
                3 => random.Next(50) == 0 ? current = Clip(random.Next(), bits) : current,
                _ => Clip(current + random.Next(-9, 9), bits),
            };
            if (kind == PhysicalKind.Float64) values[i] = BitConverter.DoubleToInt64Bits(values[i] % 1_000_000 / 100.0);
        }

        return values;
    }

    private static long Clip(long value, int bits) => value << (64 - bits) >> (64 - bits);
}
