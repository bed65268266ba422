using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Functions.Aggregates;

/// <summary>
/// Says for each condition of an array whether some row of the group meets it, and for all but the first whether some row meets
/// the first one too: who came, and who of them came back.
/// </summary>
[SqlFunction("retention", Example = "retention([x = 1, x = 2]) of 1, 2 -> [1,1]")]
public sealed class Retention : AggregateFunction
{
    private const int MostConditions = 31;
    private static readonly SqlType s_flags = SqlType.Array(SqlType.Boolean);

    public override bool Accepts(int argumentCount) => argumentCount == 1;

    public override FunctionSignature? Match(string name, IReadOnlyList<SqlType> arguments)
        => TypeCoercion.Cost(arguments[0], s_flags) == TypeCoercion.Impossible
            ? null
            : new FunctionSignature(name, FunctionKind.Aggregate, [s_flags], s_flags) { NullIfAnyNull = false, MayReturnNull = true };

    public override AggregateKernel CreateKernel(AggregateRequest request) => new Kernel(request.Tracker);

    internal sealed class Flags
    {
        internal uint Met;
        internal int Count;
    }

    private sealed unsafe class Kernel(MemoryTracker tracker) : ExternalStateKernel<Flags>
    {
        private readonly PackedWriter _writer = new(sizeof(byte));
        private readonly TextSink _sink = new();

        protected override ArrowType ResultType { get; } = new(ArrowTypeId.BinaryView);

        protected override MemoryTracker Tracker => tracker;

        protected override Flags NewGroup() => new();

        protected override void Add(Flags group, Column[] arguments, int row)
        {
            var conditions = new PackedArray(new PackedSource(arguments[0]).Start(row), sizeof(byte));
            if (conditions.Count > MostConditions)
                throw CoreErrors.WrongArguments.With($"retention: {conditions.Count} conditions, at most {MostConditions} are possible");
            group.Count = Math.Max(group.Count, conditions.Count);
            for (var i = 0; i < conditions.Count; i++)
            {
                if (!conditions.IsNull(i) && conditions.Value<byte>(i) != 0) group.Met |= 1u << i;
            }
        }

        protected override void Merge(Flags group, Flags other)
        {
            group.Met |= other.Met;
            group.Count = Math.Max(group.Count, other.Count);
        }

        protected override byte[] Write(Flags group) => [(byte)group.Count, .. BitConverter.GetBytes(group.Met)];

        protected override Flags Read(ReadOnlySpan<byte> bytes) => new() { Count = bytes[0], Met = BitConverter.ToUInt32(bytes[1..]) };

        protected override void Finish(Flags? group, ColumnBuilder builder)
        {
            if (group is null)
            {
                builder.AppendNull();
                return;
            }

            _writer.Begin();
            for (var i = 0; i < group.Count; i++) _writer.Add((byte)(group.Met & 1 & (group.Met >> i)));
            _sink.Begin(tracker);
            _writer.WriteTo(_sink);
            builder.AppendBytes(_sink.Pending);
            _sink.Abandon();
        }
    }
}
