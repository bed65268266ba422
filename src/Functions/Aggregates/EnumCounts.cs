using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Counts how often each text came, for each argument: a JSON text of an array with an object for each of them, whose members are cbe
/// (counts by text, the texts in order), notnull, null and all.
/// </summary>
[SqlFunction("count_by_enum", Example = "count_by_enum(x) of 'a', 'a', NULL -> [{\"cbe\":{\"a\":2},\"notnull\":2,\"null\":1,\"all\":3}]")]
public sealed class EnumCounts : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount >= 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => arguments.Any(a => TypeCoercion.Cost(a, SqlType.String) == TypeCoercion.Impossible)
            ? null
            : new FunctionSignature(
                name, FunctionKind.Aggregate, [.. arguments.Select(a => a.IsText ? a : SqlType.String)], SqlType.String)
            {
                NullIfAnyNull = false,
                NeverNull = true,
            };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    internal sealed class Counts(int arguments)
    {
        internal readonly ValueCounts[] Texts = [.. Enumerable.Range(0, arguments).Select(_ => new ValueCounts())];

        internal readonly long[] Nulls = new long[arguments];
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Counts>
    {
        private const int HeadBytes = sizeof(long) + sizeof(int);
        private readonly int _arguments = request.ArgumentTypes.Count;
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = SqlType.String.ToArrow();

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Counts NewGroup() => new(_arguments);

        protected override bool Takes(Column[] arguments, int row) => true;

        protected override void Add(Counts group, Column[] arguments, int row)
        {
            for (var i = 0; i < _arguments; i++)
            {
                if (arguments[i].IsNull(row)) group.Nulls[i]++;
                else Count(group, i, StringView.Bytes(arguments[i].As<StringView>() + row), 1);
            }
        }

        protected override void Merge(Counts group, Counts other)
        {
            for (var i = 0; i < _arguments; i++)
            {
                group.Nulls[i] += other.Nulls[i];
                foreach (var (text, count) in other.Texts[i].ByValue) Count(group, i, text, count);
            }
        }

        protected override byte[] Write(Counts group)
        {
            var bytes = new List<byte>();
            Span<byte> head = stackalloc byte[HeadBytes];
            for (var i = 0; i < _arguments; i++)
            {
                var texts = group.Texts[i].ToBytes();
                BinaryPrimitives.WriteInt64LittleEndian(head, group.Nulls[i]);
                BinaryPrimitives.WriteInt32LittleEndian(head[sizeof(long)..], texts.Length);
                bytes.AddRange(head);
                bytes.AddRange(texts);
            }

            return [.. bytes];
        }

        protected override Counts Read(ReadOnlySpan<byte> bytes)
        {
            var group = NewGroup();
            for (var i = 0; i < _arguments; i++)
            {
                group.Nulls[i] = BinaryPrimitives.ReadInt64LittleEndian(bytes);
                var length = BinaryPrimitives.ReadInt32LittleEndian(bytes[sizeof(long)..]);
                group.Texts[i] = ValueCounts.FromBytes(bytes.Slice(HeadBytes, length));
                bytes = bytes[(HeadBytes + length)..];
            }

            return group;
        }

        protected override void Finish(Counts? group, ColumnBuilder builder)
        {
            _sink.Begin(request.Tracker);
            _sink.Append((byte)'[');
            for (var i = 0; group is not null && i < _arguments; i++)
            {
                if (i > 0) _sink.Append((byte)',');
                WriteOne(group.Texts[i].ByValue, group.Nulls[i]);
            }

            _sink.Append((byte)']');
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }

        private void WriteOne(Dictionary<byte[], long> texts, long nulls)
        {
            _sink.Append("{\"cbe\":{"u8);
            var first = true;
            foreach (var (text, count) in texts.OrderBy(t => t.Key, Comparer<byte[]>.Create((x, y) => x.AsSpan().SequenceCompareTo(y))))
            {
                if (!first) _sink.Append((byte)',');
                first = false;
                JsonText.AppendQuoted(text, _sink);
                _sink.Append((byte)':');
                _sink.AppendNumber(count);
            }

            var present = texts.Values.Sum();
            _sink.Append("},\"notnull\":"u8);
            _sink.AppendNumber(present);
            _sink.Append(",\"null\":"u8);
            _sink.AppendNumber(nulls);
            _sink.Append(",\"all\":"u8);
            _sink.AppendNumber(present + nulls);
            _sink.Append((byte)'}');
        }

        private void Count(Counts group, int argument, ReadOnlySpan<byte> text, long count)
        {
            if (group.Texts[argument].Add(text, count)) Charge(text.Length + ValueCounts.CountBytes);
        }
    }
}
