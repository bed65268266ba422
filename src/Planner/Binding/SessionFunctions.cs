using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Binding;

/// <summary>
/// Folds functions whose answer is fixed for the statement: version(), database(), now() and their like.
/// </summary>
public sealed class SessionFunctions(BindingContext context)
{
    private const long MicrosPerSecond = 1_000_000;
    private const int DigitsMax = 6;
    private const long MicrosPerDay = 86_400 * MicrosPerSecond;

    public LiteralExpression? TryBind(FunctionCall call)
    {
        if (call.Name == "get_query_dump") return Dump(call);
        if (call.Arguments.Count > 1) return null;
        var value = Fact(call) ?? Moment(call);
        if (value is not null) context.IsVolatile = true;
        return value;
    }

    // The second argument asks for other names in the place of the true ones.
    private LiteralExpression Dump(FunctionCall call)
    {
        if (call.Arguments.Count is not (1 or 2)) throw CoreErrors.WrongArgumentCount.With(call.Name);
        if (call.Arguments is not ([StringLiteral] or [StringLiteral, BoolLiteral])) throw CoreErrors.WrongArguments.With(call.Name);
        if (call.Arguments is [_, BoolLiteral { Value: true }])
            throw CoreErrors.NotSupported.With("get_query_dump with other names (mock)");
        context.IsVolatile = true;
        return TextOrNull(context.Catalog.QueryDump(((StringLiteral)call.Arguments[0]).Value));
    }

    private LiteralExpression? Fact(FunctionCall call)
    {
        if (call.Arguments.Count > 0) return null;
        var session = context.Catalog.Session;
        return call.Name switch
        {
            "version" or "current_version" => LiteralBinder.Text(session.Version),
            "database" or "schema" or "current_database" or "current_schema" => TextOrNull(session.CurrentDatabase),
            "catalog" or "current_catalog" => LiteralBinder.Text(session.CurrentCatalog),
            "user" or "session_user" or "system_user" => LiteralBinder.Text(session.User),
            "current_user" => LiteralBinder.Text(session.CurrentUser),
            "current_role" => LiteralBinder.Text(session.CurrentRole),
            "current_timezone" => LiteralBinder.Text(session.TimeZone.Id),
            "connection_id" => BigInt(session.ConnectionId),
            "last_insert_id" => BigInt(session.LastInsertId),
            "row_count" => BigInt(session.RowCount),
            "found_rows" => BigInt(session.FoundRows),
            "last_query_id" or "query_id" => LiteralBinder.Text(session.QueryId),
            "pi" => null,
            _ => null,
        };
    }

    private LiteralExpression? Moment(FunctionCall call)
    {
        switch (call.Name)
        {
            case "now" or "current_timestamp" or "localtime" or "localtimestamp" or "sysdate":
                return Timestamp(Local(), Digits(call));
            case "utc_timestamp":
                return Timestamp(context.Catalog.Session.StatementTimeMicros, Digits(call));
            case "curdate" or "current_date" when call.Arguments.Count == 0:
                return TemporalText.Date(FloorDay(Local()));
            case "utc_date" when call.Arguments.Count == 0:
                return TemporalText.Date(FloorDay(context.Catalog.Session.StatementTimeMicros));
            case "curtime" or "current_time":
                return Time(Local(), Digits(call));
            case "utc_time":
                return Time(context.Catalog.Session.StatementTimeMicros, Digits(call));
            case "unix_timestamp" when call.Arguments.Count == 0:
                return BigInt(context.Catalog.Session.StatementTimeMicros / MicrosPerSecond);
            default:
                return null;
        }
    }

    private long Local()
    {
        var session = context.Catalog.Session;
        var utc = DateTime.UnixEpoch.AddTicks(session.StatementTimeMicros * TimeSpan.TicksPerMicrosecond);
        var offset = session.TimeZone.GetUtcOffset(utc);
        return session.StatementTimeMicros + offset.Ticks / TimeSpan.TicksPerMicrosecond;
    }

    private static int Digits(FunctionCall call)
    {
        if (call.Arguments is not [IntegerLiteral digits]) return 0;
        if (digits.Value is var wanted && (wanted < 0 || wanted > DigitsMax))
            throw BindingErrors.TooManyDigits.With(wanted, call.Name, DigitsMax);
        return (int)wanted;
    }

    private static LiteralExpression Timestamp(long micros, int digits)
        => TemporalText.DateTimeOf(Truncate(micros, digits), digits);

    private static LiteralExpression Time(long micros, int digits)
    {
        var inDay = micros - FloorDay(micros) * MicrosPerDay;
        var type = digits == 0 ? SqlType.Time : new SqlType(SqlTypeKind.Time, Scale: digits);
        return new LiteralExpression((Int128)Truncate(inDay, digits), type);
    }

    private static long Truncate(long micros, int digits)
    {
        var unit = (long)ConstantCast.PowerOfTen(6 - digits);
        return micros - (micros % unit + unit) % unit;
    }

    private static long FloorDay(long micros)
    {
        var days = Math.DivRem(micros, MicrosPerDay, out var rest);
        return rest < 0 ? days - 1 : days;
    }

    private static LiteralExpression BigInt(long value) => new((Int128)value, SqlType.BigInt);

    private static LiteralExpression TextOrNull(string? text)
        => text is null ? LiteralExpression.NullOf(SqlType.Varchar(64)) : LiteralBinder.Text(text);
}
