using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Tests by ranks whether two samples come from one population (Mann and Whitney): mann_whitney_u_test(value, treatment[,
/// alternative[, correction]]) as a JSON array of U of the first sample (treatment false) and the p-value. Alternatives are
/// 'two-sided', 'less' and 'greater'; NULL when a sample is empty or all values are equal.
/// </summary>
[SqlFunction("mann_whitney_u_test", Example = "mann_whitney_u_test(x, y) of (1, 0), (2, 0), (3, 1), (4, 1) -> [0, 0.24527811680677292]")]
public sealed class RankTest : AggregateFunction
{
    private enum Alternative : byte
    {
        TwoSided,
        Less,
        Greater,
    }

    public override bool Accepts(int argumentCount) => argumentCount is >= 2 and <= 4;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        SqlType[] types = [.. new[] { SqlType.Double, SqlType.Boolean, SqlType.String, SqlType.Boolean }.Take(arguments.Count)];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], types[i]) == TypeCoercion.Impossible) return null;
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, new SqlType(SqlTypeKind.Json))
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    [StructLayout(LayoutKind.Sequential, Pack = 8)]
    private readonly record struct Value(double Number, long IsSecond);

    private sealed class Samples
    {
        internal readonly List<Value> Values = [];
        internal Alternative Alternative;
        internal bool Corrects = true;
    }

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<Samples>
    {
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Utf8View);

        protected override MemoryTracker Tracker => tracker;

        protected override bool KeepsAll => true;

        protected override Samples NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row) => !arguments[0].IsNull(row) && !arguments[1].IsNull(row);

        protected override void Add(Samples group, Column[] arguments, int row)
        {
            if (arguments.Length > 2 && !arguments[2].IsNull(row))
                group.Alternative = Named(StringView.Bytes(arguments[2].As<StringView>() + row));
            if (arguments.Length > 3 && !arguments[3].IsNull(row)) group.Corrects = Bitmaps.Get((ulong*)arguments[3].Values, row);
            group.Values.Add(new Value(arguments[0].As<double>()[row], Bitmaps.Get((ulong*)arguments[1].Values, row) ? 1 : 0));
            Charge(2 * sizeof(Value));
        }

        protected override void Merge(Samples group, Samples other)
        {
            (group.Alternative, group.Corrects) = (other.Alternative, other.Corrects);
            group.Values.AddRange(other.Values);
        }

        protected override byte[] Write(Samples group)
        {
            var values = MemoryMarshal.AsBytes(CollectionsMarshal.AsSpan(group.Values));
            return [(byte)group.Alternative, group.Corrects ? (byte)1 : (byte)0, .. values];
        }

        protected override Samples Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Samples { Alternative = (Alternative)bytes[0], Corrects = bytes[1] != 0 };
            group.Values.AddRange(MemoryMarshal.Cast<byte, Value>(bytes[2..]));
            return group;
        }

        protected override void Finish(Samples? group, ColumnBuilder builder)
        {
            if (group is null || !TryTest(group, out var u, out var p))
            {
                builder.AppendNull();
                return;
            }

            _sink.Begin(tracker);
            _sink.Append((byte)'[');
            NumberText.Append(u, _sink);
            _sink.Append(", "u8);
            NumberText.Append(p, _sink);
            _sink.Append((byte)']');
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private static bool TryTest(Samples group, out double u, out double p)
        {
            var values = CollectionsMarshal.AsSpan(group.Values);
            values.Sort((x, y) => x.Number.CompareTo(y.Number));
            double first = 0, ranks = 0, ties = 0;
            for (var at = 0; at < values.Length;)
            {
                var end = at + 1;
                while (end < values.Length && values[end].Number.Equals(values[at].Number)) end++;
                double same = end - at;
                ties += same * same * same - same;
                for (; at < end; at++)
                {
                    if (values[at].IsSecond != 0) continue;
                    first++;

                    // Ranks count from 1; equal values share the middle of theirs.
                    ranks += end - (same - 1) / 2;
                }
            }

            double total = values.Length;
            var second = total - first;
            u = ranks - first * (first + 1) / 2;
            p = 0;
            var deviation = Math.Sqrt(first * second / 12 * (total + 1 - ties / (total * (total - 1))));
            if (!(deviation > 0)) return false;
            var other = first * second - u;
            var larger = group.Alternative switch
            {
                Alternative.Greater => u,
                Alternative.Less => other,
                _ => Math.Max(u, other),
            };
            var z = (larger - first * second / 2 - (group.Corrects ? 0.5 : 0)) / deviation;
            p = Normal.Above(z);
            if (group.Alternative == Alternative.TwoSided) p = Math.Min(1, 2 * p);
            return true;
        }

        private static Alternative Named(ReadOnlySpan<byte> name)
        {
            if (name.SequenceEqual("two-sided"u8)) return Alternative.TwoSided;
            if (name.SequenceEqual("less"u8)) return Alternative.Less;
            if (name.SequenceEqual("greater"u8)) return Alternative.Greater;
            throw CoreErrors.WrongArguments.With(
                $"mann_whitney_u_test: no alternative '{System.Text.Encoding.UTF8.GetString(name)}'; 'two-sided', 'less' or 'greater'");
        }
    }
}
