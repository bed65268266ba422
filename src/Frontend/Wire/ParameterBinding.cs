using System.Globalization;
using System.Text;
using MatViewDb.Core.Types;
using MatViewDb.MySql.Packets;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.Wire;

/// <summary>Turns bound parameters of the wire into values that binding understands.</summary>
internal static class ParameterBinding
{
    public static IReadOnlyList<BoundValue> Bind(ReadOnlySpan<ParameterValue> parameters)
    {
        if (parameters.IsEmpty) return [];
        var bound = new BoundValue[parameters.Length];
        for (var i = 0; i < bound.Length; i++) bound[i] = Bind(parameters[i]);
        return bound;
    }

    private static BoundValue Bind(ParameterValue value) => value.Kind switch
    {
        ParameterKind.Null => new BoundValue(null, SqlType.Null),
        ParameterKind.Int64 => new BoundValue(value.Int64, SqlType.BigInt),
        ParameterKind.UInt64 => value.UInt64 <= long.MaxValue
            ? new BoundValue((long)value.UInt64, SqlType.BigInt)
            : new BoundValue((Int128)value.UInt64, SqlType.LargeInt),
        ParameterKind.Float or ParameterKind.Double => Number(value.Double),
        ParameterKind.Decimal => Decimal(Encoding.ASCII.GetString(value.Bytes.Span)),
        ParameterKind.Date => new BoundValue(DateTime.UnixEpoch.AddDays(value.Int64), SqlType.Date),
        ParameterKind.DateTime => new BoundValue(
            DateTime.UnixEpoch.AddTicks(value.Int64 * TimeSpan.TicksPerMicrosecond), SqlType.DateTimeOf(6)),
        ParameterKind.Time => new BoundValue(TimeSpan.FromTicks(value.Int64 * TimeSpan.TicksPerMicrosecond), SqlType.Time),
        _ => new BoundValue(Encoding.UTF8.GetString(value.Bytes.Span), SqlType.String),
    };

    // Node's drivers send every number as DOUBLE; a whole one is meant as an integer (LIMIT ?, keys).
    private static BoundValue Number(double number)
        => number == Math.Floor(number) && Math.Abs(number) < 1L << 53
            ? new BoundValue((long)number, SqlType.BigInt)
            : new BoundValue(number, SqlType.Double);

    private static BoundValue Decimal(string digits)
        => decimal.TryParse(digits, NumberStyles.Number, CultureInfo.InvariantCulture, out var number)
            ? new BoundValue(number, SqlType.Decimal(SqlType.MaxDecimalPrecision, number.Scale))
            : new BoundValue(digits, SqlType.String);
}
