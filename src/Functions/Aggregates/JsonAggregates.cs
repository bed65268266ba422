using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Scalar.Json;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Makes a JSON array of all values, NULL included, or a JSON object of names and values; NULL without rows.</summary>
[SqlFunction("json_arrayagg", Example = "json_arrayagg(x) of 1, 1 -> [1, 1]")]
[SqlFunction("json_objectagg", Example = "json_objectagg(x, y) of ('a', 1) -> {\"a\": 1}")]
[SqlFunction("json_agg", Example = "json_agg(x) of 1, 1 -> [1, 1]")]
public sealed class JsonAggregate : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount is 1 or 2;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
    {
        var isObject = name == "json_objectagg";
        if (arguments.Count != (isObject ? 2 : 1)) return null;
        var types = arguments.Select(JsonFunction.ValueType).ToArray();
        if (isObject) types[0] = SqlType.String;
        return new FunctionSignature(name, FunctionKind.Aggregate, types, new SqlType(SqlTypeKind.Json))
        {
            NullIfAnyNull = false,
            MayReturnNull = true,
            CanFail = isObject,
        };
    }

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    private sealed class Pieces
    {
        internal readonly List<byte> Text = [];
    }

    private sealed class Kernel(AggregateRequest request) : ExternalStateKernel<Pieces>
    {
        private readonly bool _isObject = request.Name == "json_objectagg";
        private readonly JsonCall _call = new(request.ArgumentTypes);
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.Utf8View);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Pieces NewGroup() => new();

        protected override bool Takes(Column[] arguments, int row) => true;

        protected override void Prepare(Column[] arguments, int rowCount)
        {
            _call.Bind(arguments);
            _sink.Abandon();
            _sink.Begin(request.Tracker);
        }

        protected override void Add(Pieces group, Column[] arguments, int row)
        {
            _call.MoveTo(row);
            if (_isObject)
            {
                if (_call.IsNull(0)) throw FunctionErrors.JsonNameIsNull.With();
                JsonText.AppendQuoted(_call.Bytes(0), _sink);
                _sink.Append(": "u8);
            }

            _call.AppendValue(_isObject ? 1 : 0, _sink);
            Join(group, _sink.Pending);
            _sink.Discard();
        }

        protected override void Merge(Pieces group, Pieces other) => Join(group, CollectionsMarshal.AsSpan(other.Text));

        protected override byte[] Write(Pieces group) => [.. group.Text];

        protected override Pieces Read(ReadOnlySpan<byte> bytes)
        {
            var group = new Pieces();
            group.Text.AddRange(bytes);
            return group;
        }

        protected override void Finish(Pieces? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            builder.AppendBytes([(byte)(_isObject ? '{' : '['), .. group.Text, (byte)(_isObject ? '}' : ']')]);
        }

        public override void Dispose()
        {
            _sink.Abandon();
            base.Dispose();
        }

        private void Join(Pieces group, ReadOnlySpan<byte> piece)
        {
            Charge(2L * piece.Length);
            if (group.Text.Count > 0) group.Text.AddRange(", "u8);
            group.Text.AddRange(piece);
            if (group.Text.Count > TextSink.MaxTextBytes)
                throw FunctionErrors.TextTooLong.With("json aggregate", TextSink.MaxTextBytes);
        }
    }
}
