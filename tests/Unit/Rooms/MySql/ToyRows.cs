using System.Text;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Server;

namespace MatViewDb.Unit.Rooms.MySql;

/// <summary>Holds the fixed results of the toy server.</summary>
internal static class ToyRows
{
    public static readonly ColumnDefinition[] One = [ColumnTypes.Int("1")];

    public static readonly ColumnDefinition[] Columns =
    [
        ColumnTypes.Boolean("boolean"),
        ColumnTypes.TinyInt("tinyint"),
        ColumnTypes.SmallInt("smallint"),
        ColumnTypes.Int("int"),
        ColumnTypes.BigInt("bigint"),
        ColumnTypes.BigIntUnsigned("unsigned"),
        ColumnTypes.LargeInt("largeint"),
        ColumnTypes.Float("float"),
        ColumnTypes.Double("double"),
        ColumnTypes.Decimal("decimal", 38, 4),
        ColumnTypes.Date("date"),
        ColumnTypes.DateTime("datetime"),
        ColumnTypes.DateTime("datetime6", 6),
        ColumnTypes.Time("time"),
        ColumnTypes.Char("char", 4),
        ColumnTypes.VarChar("varchar", 10),
        ColumnTypes.Text("text"),
        ColumnTypes.Blob("blob"),
        ColumnTypes.Json("json"),
    ];

    /// <summary>The texts of the first row, in both protocols.</summary>
    public static readonly string[] Texts =
    [
        "1", "-128", "-32768", "-2147483648", "-9223372036854775808", "18446744073709551615",
        "-170141183460469231731687303715884105727", "0.1", "1e20", "-12345678901234567890.0500",
        "2024-02-29", "1969-12-31 23:59:59", "2024-02-29 12:34:56.000700", "-100:00:01", "abcd", "größe",
        new string('t', 300), "bytes", """{"a":1}""",
    ];

    public static void Write(IResponseWriter response, bool moreResults)
    {
        var rows = response.BeginResultSet(Columns);
        rows.BeginRow();
        rows.WriteLong(1);
        rows.WriteLong(-128);
        rows.WriteLong(-32768);
        rows.WriteLong(int.MinValue);
        rows.WriteLong(long.MinValue);
        rows.WriteULong(ulong.MaxValue);
        rows.WriteInt128(-Int128.MaxValue);
        rows.WriteFloat(0.1f);
        rows.WriteDouble(1e20);
        rows.WriteDecimal(Int128.Parse("-123456789012345678900500"), 4);
        rows.WriteDate(19782);
        rows.WriteDateTime(-1_000_000, 0);
        rows.WriteDateTime(1709210096_000700, 6);
        rows.WriteTime(-360_001_000_000);
        rows.WriteUtf8("abcd"u8);
        rows.WriteUtf8("größe"u8);
        rows.WriteUtf8(Encoding.ASCII.GetBytes(new string('t', 300)));
        rows.WriteUtf8("bytes"u8);
        rows.WriteUtf8("{\"a\":1}"u8);
        rows.EndRow();
        rows.BeginRow();
        foreach (var _ in Columns) rows.WriteNull();
        rows.EndRow();
        response.EndResultSet(2, moreResults);
    }

    public static string Describe(ParameterValue value) => value.Kind switch
    {
        ParameterKind.Null => "null",
        ParameterKind.UInt64 => $"UInt64 {value.UInt64}",
        ParameterKind.Float or ParameterKind.Double => $"{value.Kind} {value.Double}",
        ParameterKind.Decimal or ParameterKind.Text => $"{value.Kind} {Encoding.UTF8.GetString(value.Bytes.Span)}",
        _ => $"{value.Kind} {value.Int64}",
    };

    /// <summary>Answers what MySQL's own .NET client asks while it connects.</summary>
    public static void Show(string what, IResponseWriter response)
    {
        if (what == "collation")
            ShowCollation(response);
        else if (what == "variables")
            ShowVariables(response);
        else
            response.Ok();
    }

    private static void ShowCollation(IResponseWriter response)
    {
        var rows = response.BeginResultSet(
        [
            ColumnTypes.VarChar("Collation", 64), ColumnTypes.VarChar("Charset", 32), ColumnTypes.BigInt("Id"),
            ColumnTypes.VarChar("Default", 3), ColumnTypes.VarChar("Compiled", 3), ColumnTypes.BigInt("Sortlen"),
        ]);
        Span<(string Name, string Charset, int Id)> all =
        [
            ("utf8mb4_general_ci", "utf8mb4", 45), ("utf8_general_ci", "utf8", 33), ("binary", "binary", 63),
            ("latin1_swedish_ci", "latin1", 8), ("utf8mb4_0900_ai_ci", "utf8mb4", 255),
        ];
        foreach (var (name, charset, id) in all)
        {
            rows.BeginRow();
            rows.WriteText(name);
            rows.WriteText(charset);
            rows.WriteLong(id);
            rows.WriteText("Yes");
            rows.WriteText("Yes");
            rows.WriteLong(1);
            rows.EndRow();
        }

        response.EndResultSet();
    }

    private static void ShowVariables(IResponseWriter response)
    {
        var rows = response.BeginResultSet(
            [ColumnTypes.VarChar("Variable_name", 64), ColumnTypes.VarChar("Value", 1024)]);
        Span<(string Name, string Value)> all =
        [
            ("character_set_client", "utf8mb4"), ("character_set_connection", "utf8mb4"),
            ("character_set_results", "utf8mb4"), ("character_set_server", "utf8mb4"), ("lower_case_table_names", "0"),
            ("max_allowed_packet", "67108864"), ("sql_mode", ""), ("time_zone", "SYSTEM"), ("system_time_zone", "UTC"),
        ];
        foreach (var (name, value) in all)
        {
            rows.BeginRow();
            rows.WriteText(name);
            rows.WriteText(value);
            rows.EndRow();
        }

        response.EndResultSet();
    }
}
