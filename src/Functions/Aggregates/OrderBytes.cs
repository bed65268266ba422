using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Functions.Scalar.Operators;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Writes the ORDER BY values of a row as bytes whose order is that of the rows: direction and place of NULLs in them.</summary>
internal sealed class OrderBytes(AggregateOrder order, ArrowType type)
{
    private const byte NullFirst = 1;
    private const byte Value = 2;
    private const byte NullLast = 3;
    private readonly PackedType _type = new(ArrowSqlTypes.ToSqlType(type));

    internal unsafe void Append(Column column, int row, TextSink output)
    {
        var source = new PackedSource(column);
        if (source.IsNull(row))
        {
            output.Append(order.NullsLast ? NullLast : NullFirst);
            return;
        }

        output.Append(Value);
        var bytes = source.Bytes(row);
        var start = output.PendingBytes;
        fixed (byte* at = bytes) SortKey.Append(_type, at, bytes.Length, output);
        if (!order.Descending) return;
        fixed (byte* written = output.Pending)
        {
            for (var i = start; i < output.PendingBytes; i++) written[i] = (byte)~written[i];
        }
    }
}
