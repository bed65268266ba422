using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Gives the different elements that all arrays of a group have, in the order of one of them; NULL is an element like the others.
/// Arrays that are NULL do not count; NULL without rows.
/// </summary>
[SqlFunction("group_array_intersect", Example = "group_array_intersect(x) of [1, 2], [2, 3] -> [2]")]
public sealed class CommonElements : AggregateFunction
{
    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => NestedTypes.AsArray(arguments[0]) is { } array
            ? new FunctionSignature(name, FunctionKind.Aggregate, [array], array) { NullIfAnyNull = false, MayReturnNull = true }
            : null;

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request);

    /// <summary>Holds an array's bytes with each element once; null until the first array came.</summary>
    internal sealed class Elements
    {
        internal byte[]? Array;
    }

    private sealed unsafe class Kernel(AggregateRequest request) : ExternalStateKernel<Elements>
    {
        private readonly int _width = new PackedType(request.ArgumentTypes[0].Part(0)).Width;
        private readonly PackedWriter _writer = new(new PackedType(request.ArgumentTypes[0].Part(0)).Width);
        private readonly ElementSet _set = new();
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => request.Tracker;

        protected override Elements NewGroup() => new();

        protected override void Add(Elements group, Column[] arguments, int row)
            => Join(group, new PackedArray(new PackedSource(arguments[0]).Start(row), _width));

        protected override void Merge(Elements group, Elements other)
        {
            fixed (byte* start = other.Array!) Join(group, new PackedArray(start, _width)); // A group that came has an array.
        }

        protected override byte[] Write(Elements group) => group.Array!; // As above.

        protected override Elements Read(ReadOnlySpan<byte> bytes) => new() { Array = bytes.ToArray() };

        protected override void Finish(Elements? group, ColumnBuilder builder)
        {
            if (group is null) builder.AppendNull();
            else builder.AppendBytes(group.Array!); // As above.
        }

        private void Join(Elements group, PackedArray array)
        {
            _set.Begin();
            _writer.Begin();
            if (group.Array is null)
            {
                for (var i = 0; i < array.Count; i++)
                {
                    if (_set.Add(array, i)) _writer.Add(array, i);
                }
            }
            else
            {
                for (var i = 0; i < array.Count; i++) _set.Add(array, i);
                fixed (byte* start = group.Array)
                {
                    var kept = new PackedArray(start, _width);
                    for (var i = 0; i < kept.Count; i++)
                    {
                        if (!_set.Add(kept, i)) _writer.Add(kept, i);
                    }
                }
            }

            _sink.Begin(request.Tracker);
            _writer.WriteTo(_sink);
            if (group.Array is null) Charge(_sink.PendingBytes);
            group.Array = _sink.Pending.ToArray();
            _sink.Abandon();
        }
    }
}
