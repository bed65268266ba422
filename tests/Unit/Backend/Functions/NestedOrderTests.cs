using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using Xunit;

namespace MatViewDb.Unit.Backend.Functions;

/// <summary>
/// Holds what is done with arrays to slow lists of values: sort keys order as the values do, equal values are equal bytes, and
/// what was put together comes apart again.
/// </summary>
public sealed unsafe class NestedOrderTests
{
    private static readonly SqlType[] s_elements =
    [
        SqlType.Boolean, SqlType.TinyInt, SqlType.Int, SqlType.BigInt, SqlType.LargeInt, SqlType.Double, SqlType.Float,
        SqlType.Decimal(9, 2), SqlType.Date, SqlType.String,
    ];

    [Fact]
    public void Sort_keys_order_as_the_values_do()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            using var tracker = new MemoryTracker("t");
            var type = SqlType.Array(s_elements[seed % s_elements.Length]);
            var packed = new PackedType(type);
            using var arrays = Arrays(seed, packed, tracker, 60, out _);
            var kernel = FunctionCatalog.Default.CreateKernel("sort_key", [type], out _);
            using var keys = kernel.Evaluate([arrays], arrays.Length, new FunctionContext(tracker));
            for (var i = 0; i < arrays.Length; i++)
            {
                for (var j = 0; j < arrays.Length; j++)
                {
                    var left = arrays.As<StringView>() + i;
                    var right = arrays.As<StringView>() + j;
                    var order = NestedOrder.Compare(
                        packed, StringView.Start(left), left->Length, StringView.Start(right), right->Length);
                    var byKey = StringView.Bytes(keys.As<StringView>() + i)
                        .SequenceCompareTo(StringView.Bytes(keys.As<StringView>() + j));
                    Assert.Equal(Math.Sign(order), Math.Sign(byKey));
                    Assert.Equal(order == 0, StringView.Bytes(left).SequenceEqual(StringView.Bytes(right)));
                }
            }
        }
    }

    [Fact]
    public void What_is_put_together_comes_apart()
    {
        for (var seed = 0; seed < 60; seed++)
        {
            using var tracker = new MemoryTracker("t");
            var element = s_elements[seed % s_elements.Length];
            var packed = new PackedType(SqlType.Array(element));
            using var arrays = Arrays(seed, packed, tracker, 500, out var lists);
            using var exploded = Exploded.Arrays(arrays, arrays.Length, packed, tracker);
            using var texts = Text(exploded.Elements, element, tracker);
            for (var row = 0; row < lists.Count; row++)
            {
                var (from, to) = (exploded.Offsets[row], exploded.Offsets[row + 1]);
                Assert.Equal(lists[row], Enumerable.Range(from, to - from).Select(i => Show(texts, i)));
            }

            using var again = Packing.Arrays(exploded.Offsets, exploded.Elements, packed.Element, null, tracker);
            for (var row = 0; row < lists.Count; row++)
            {
                Assert.True(StringView.Bytes(again.As<StringView>() + row)
                    .SequenceEqual(StringView.Bytes(arrays.As<StringView>() + row)));
            }
        }
    }

    [Fact]
    public void Distinct_elements_are_those_of_a_set()
    {
        for (var seed = 0; seed < 40; seed++)
        {
            using var tracker = new MemoryTracker("t");
            var element = s_elements[seed % s_elements.Length];
            var packed = new PackedType(SqlType.Array(element));
            using var arrays = Arrays(seed, packed, tracker, 50, out var lists, longest: 80);
            var kernel = FunctionCatalog.Default.CreateKernel("array_distinct", [packed.Sql], out _);
            using var distinct = kernel.Evaluate([arrays], arrays.Length, new FunctionContext(tracker));
            using var exploded = Exploded.Arrays(distinct, arrays.Length, packed, tracker);
            using var texts = Text(exploded.Elements, element, tracker);
            for (var row = 0; row < lists.Count; row++)
            {
                var (from, to) = (exploded.Offsets[row], exploded.Offsets[row + 1]);
                Assert.Equal(lists[row].Distinct(), Enumerable.Range(from, to - from).Select(i => Show(texts, i)));
            }
        }
    }

    private static Column Text(Column elements, SqlType type, MemoryTracker tracker)
    {
        using var text = MatViewDb.Functions.Casts.CastFactory.Create(type, SqlType.String, strict: true)
            .Evaluate([elements], elements.Length, new FunctionContext(tracker));
        return ColumnFlatten.ToFlat(text, tracker);
    }

    private static string Show(Column texts, int row)
        => texts.IsNull(row) ? "NULL" : System.Text.Encoding.UTF8.GetString(StringView.Bytes(texts.As<StringView>() + row));

    private static Column Arrays(
        int seed, PackedType type, MemoryTracker tracker, int rows, out List<List<string>> lists, int longest = 5)
    {
        var random = new Random(seed);
        var source = new RandomColumns(seed, tracker);
        using var values = source.Flat(type.Element.Sql, 64, nulls: true);
        using var texts = Text(values, type.Element.Sql, tracker);
        var elements = new PackedSource(values);
        var writer = new PackedWriter(type.Element.Width);
        var sink = new TextSink();
        sink.Begin(tracker);
        lists = [];
        var views = NativeBuffer.Allocate(tracker, (long)rows * sizeof(StringView));
        for (var row = 0; row < rows; row++)
        {
            writer.Begin();
            var list = new List<string>();
            for (var left = random.Next(longest); left > 0; left--)
            {
                var at = random.Next(seed % 2 == 0 ? 4 : values.Length);
                if (elements.IsNull(at)) writer.AddNull();
                else writer.Add(elements.Bytes(at));
                list.Add(Show(texts, at));
            }

            lists.Add(list);
            writer.WriteTo(sink);
            ((StringView*)views.Pointer)[row] = sink.Finish();
        }

        return Column.Flat(type.Arrow, rows, views, null, sink.End());
    }
}
