namespace MatViewDb.MySql.Packets;

/// <summary>Makes the column definition of each SQL type, as MySQL clients expect it.</summary>
public static class ColumnTypes
{
    private const ColumnFlags TextBlob = ColumnFlags.Blob;
    private const int BytesPerCharacter = 4;

    /// <summary>The length of one column that holds any text.</summary>
    private const uint AnyTextLength = 65535 * BytesPerCharacter;

    public static ColumnDefinition Boolean(string name) => Number(name, MySqlType.Tiny, 1);

    public static ColumnDefinition TinyInt(string name) => Number(name, MySqlType.Tiny, 4);

    public static ColumnDefinition SmallInt(string name) => Number(name, MySqlType.Short, 6);

    public static ColumnDefinition Int(string name) => Number(name, MySqlType.Long, 11);

    public static ColumnDefinition BigInt(string name) => Number(name, MySqlType.LongLong, 20);

    public static ColumnDefinition BigIntUnsigned(string name) =>
        Number(name, MySqlType.LongLong, 20) with { Flags = ColumnFlags.Number | ColumnFlags.Unsigned };

    /// <summary>Describes a 128-bit integer: text, because no client has a number of that size.</summary>
    public static ColumnDefinition LargeInt(string name) => VarChar(name, 40);

    public static ColumnDefinition Float(string name) => Number(name, MySqlType.Float, 12, 31);

    public static ColumnDefinition Double(string name) => Number(name, MySqlType.Double, 22, 31);

    public static ColumnDefinition Decimal(string name, int precision, int scale) =>
        Number(name, MySqlType.NewDecimal, (uint)(precision + (scale == 0 ? 1 : 2)), (byte)scale);

    public static ColumnDefinition Date(string name) => Temporal(name, MySqlType.Date, 10, 0);

    public static ColumnDefinition DateTime(string name, int digits = 0) =>
        Temporal(name, MySqlType.DateTime, 19, digits);

    public static ColumnDefinition Time(string name, int digits = 0) => Temporal(name, MySqlType.Time, 10, digits);

    public static ColumnDefinition Char(string name, int characters) =>
        new() { Name = name, Type = MySqlType.String, Length = (uint)characters * BytesPerCharacter };

    public static ColumnDefinition VarChar(string name, int characters) =>
        new() { Name = name, Type = MySqlType.VarString, Length = (uint)characters * BytesPerCharacter };

    /// <summary>Describes text of any length.</summary>
    public static ColumnDefinition Text(string name) =>
        new() { Name = name, Type = MySqlType.Blob, Length = AnyTextLength, Flags = TextBlob };

    public static ColumnDefinition VarBinary(string name, int bytes) => new()
    {
        Name = name,
        Type = MySqlType.VarString,
        CharacterSet = CharacterSets.Binary,
        Length = (uint)bytes,
        Flags = ColumnFlags.Binary,
    };

    public static ColumnDefinition Blob(string name) => new()
    {
        Name = name,
        Type = MySqlType.Blob,
        CharacterSet = CharacterSets.Binary,
        Length = AnyTextLength,
        Flags = ColumnFlags.Binary | ColumnFlags.Blob,
    };

    public static ColumnDefinition Json(string name) =>
        new() { Name = name, Type = MySqlType.Json, Length = uint.MaxValue, Flags = TextBlob };

    /// <summary>Describes a nested value (array, map, struct) that travels as text.</summary>
    public static ColumnDefinition Nested(string name) => VarChar(name, 65535);

    /// <summary>Describes the column of a bare NULL.</summary>
    public static ColumnDefinition Null(string name) =>
        new() { Name = name, Type = MySqlType.Null, CharacterSet = CharacterSets.Binary, Flags = ColumnFlags.Binary };

    private static ColumnDefinition Number(string name, MySqlType type, uint length, byte decimals = 0) => new()
    {
        Name = name,
        Type = type,
        CharacterSet = CharacterSets.Binary,
        Length = length,
        Flags = ColumnFlags.Number,
        Decimals = decimals,
    };

    private static ColumnDefinition Temporal(string name, MySqlType type, uint length, int digits) => new()
    {
        Name = name,
        Type = type,
        CharacterSet = CharacterSets.Binary,
        Length = digits == 0 ? length : length + 1 + (uint)digits,
        Flags = ColumnFlags.Binary,
        Decimals = (byte)digits,
    };
}
