using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Joins texts of a group with a separator (first constant, "," by default); trailing arguments that the call's ORDER
/// BY names order them. DISTINCT drops repeated texts.
/// </summary>
[SqlFunction("group_concat"), SqlFunction("string_agg")]
public sealed class GroupConcat : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var types = new SqlType[arguments.Count];
        for (var i = 0; i < types.Length; i++)
        {
            if (TypeCoercion.Cost(arguments[i], SqlType.String) == TypeCoercion.Impossible) return null;
            types[i] = arguments[i].IsText ? arguments[i] : SqlType.String;
        }

        return new FunctionSignature(name, FunctionKind.Aggregate, types, SqlType.String)
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private sealed class Texts
    {
        internal readonly List<(byte[] Text, byte[] Keys)> Items = [];
        internal Key[] Keys = [];
    }

    /// <summary>Is one sort key; it travels with the texts, since a final phase knows the call's ORDER BY no more.</summary>
    private readonly record struct Key(ArrowType Type, bool Descending, bool NullsLast);

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Texts>
    {
        private const int DescendingBit = 1;
        private const int NullsLastBit = 2;
        private const int KeyBytes = 4;
        private const int ItemBytes = 80;
        private readonly byte[] _separator = Separator(request);
        private readonly int _texts = request.ArgumentTypes.Count;

        protected override ArrowType ResultType { get; } = SqlType.String.ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override bool KeepsAll => true;

        protected override Texts NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row)
        {
            for (var i = 0; i < _texts; i++)
            {
                if (arguments[i].IsNull(row)) return false;
            }

            return true;
        }

        protected override void Add(Texts group, Column[] arguments, int row)
        {
            var text = new List<byte>();
            for (var i = 0; i < _texts; i++) text.AddRange(StringView.Bytes(arguments[i].As<StringView>() + row));
            var keys = new List<byte>();
            foreach (var order in request.OrderBy)
            {
                var column = arguments[order.Argument];
                keys.Add(column.IsNull(row) ? (byte)0 : (byte)1);
                if (!column.IsNull(row)) ValueBytes.Append(column, row, keys);
            }

            if (group.Keys.Length == 0 && request.OrderBy.Count > 0)
                group.Keys = request.OrderBy.Select(o => new Key(arguments[o.Argument].Type, o.Descending, o.NullsLast)).ToArray();
            group.Items.Add((text.ToArray(), keys.ToArray()));
            Charge(text.Count + keys.Count + ItemBytes);
        }

        protected override void Merge(Texts group, Texts other)
        {
            if (group.Keys.Length == 0) group.Keys = other.Keys;
            group.Items.AddRange(other.Items);
        }

        protected override byte[] Write(Texts group)
        {
            var bytes = new List<byte> { (byte)group.Keys.Length };
            foreach (var (type, descending, nullsLast) in group.Keys)
            {
                var order = (descending ? DescendingBit : 0) | (nullsLast ? NullsLastBit : 0);
                bytes.AddRange([(byte)type.Id, type.Precision, (byte)type.Scale, (byte)order]);
            }

            foreach (var (text, keys) in group.Items)
            {
                Interruption.Check();
                Append(bytes, text);
                Append(bytes, keys);
            }

            return bytes.ToArray();
        }

        protected override Texts Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Texts();
            group.Keys = new Key[bytes[0]];
            bytes = bytes[1..];
            for (var i = 0; i < group.Keys.Length; i++)
            {
                var type = new ArrowType((ArrowTypeId)bytes[0], bytes[1], (sbyte)bytes[2]);
                group.Keys[i] = new Key(type, (bytes[3] & DescendingBit) != 0, (bytes[3] & NullsLastBit) != 0);
                bytes = bytes[KeyBytes..];
            }

            while (bytes.Length > 0) group.Items.Add((Take(ref bytes), Take(ref bytes)));
            return group;
        }

        protected override void Finish(Texts? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            var result = new List<byte>();
            var seen = request.Distinct ? new HashSet<byte[]>(BytesComparer.Instance) : null;
            var any = false;
            foreach (var item in Ordered(group))
            {
                Interruption.Check();
                if (seen is not null && !seen.Add(item)) continue;
                if (any) result.AddRange(_separator);
                result.AddRange(item);
                any = true;
                if (result.Count > TextSink.MaxTextBytes)
                    throw FunctionErrors.TextTooLong.With("group_concat", TextSink.MaxTextBytes);
            }

            builder.AppendBytes(System.Runtime.InteropServices.CollectionsMarshal.AsSpan(result));
        }

        private static byte[] Separator(AggregateRequest request)
        {
            if (request.Constants.Count == 0) return [(byte)','];
            return request.Constants[0].IsNull(0)
                ? [] : StringView.Bytes(request.Constants[0].As<StringView>()).ToArray();
        }

        private static void Append(List<byte> target, byte[] bytes)
        {
            Span<byte> length = stackalloc byte[4];
            BinaryPrimitives.WriteInt32LittleEndian(length, bytes.Length);
            target.AddRange(length);
            target.AddRange(bytes);
        }

        private static byte[] Take(ref ReadOnlySpan<byte> bytes)
        {
            Interruption.Check();
            var length = BinaryPrimitives.ReadInt32LittleEndian(bytes);
            var taken = bytes.Slice(4, length).ToArray();
            bytes = bytes[(4 + length)..];
            return taken;
        }

        private IEnumerable<byte[]> Ordered(Texts group)
        {
            var items = group.Items;
            if (group.Keys.Length == 0) return items.Select(item => item.Text);
            var columns = KeyColumns(group);
            var rows = Enumerable.Range(0, items.Count).ToArray();
            Array.Sort(rows, (left, right) => CompareRows(group.Keys, columns, left, right));
            foreach (var column in columns) column.Dispose();
            return rows.Select(row => items[row].Text);
        }

        private static int CompareRows(Key[] keys, Column[] columns, int left, int right)
        {
            Interruption.Check();
            for (var i = 0; i < columns.Length; i++)
            {
                var order = keys[i];
                var leftNull = columns[i].IsNull(left);
                if (leftNull != columns[i].IsNull(right)) return leftNull == order.NullsLast ? 1 : -1;
                var result = ColumnCompare.Compare(columns[i], left, columns[i], right);
                if (result != 0) return order.Descending ? -result : result;
            }

            return left.CompareTo(right);
        }

        private Column[] KeyColumns(Texts group)
        {
            var builders = Array.ConvertAll(group.Keys, key
                => new ColumnBuilder(key.Type, request.Tracker, group.Items.Count));
            foreach (var (_, keys) in group.Items)
            {
                Interruption.Check();
                ReadOnlySpan<byte> rest = keys;
                foreach (var builder in builders)
                {
                    var isNull = rest[0] == 0;
                    rest = rest[1..];
                    if (isNull) builder.AppendNull();
                    else rest = ValueBytes.Read(rest, builder);
                }
            }

            var columns = Array.ConvertAll(builders, builder => builder.Build());
            foreach (var builder in builders) builder.Dispose();
            return columns;
        }
    }
}
