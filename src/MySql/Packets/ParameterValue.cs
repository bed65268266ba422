namespace MatViewDb.MySql.Packets;

/// <summary>Holds one bound parameter of a prepared statement; text is valid as long as the command runs.</summary>
public readonly struct ParameterValue
{
    private readonly long _bits;

    private ParameterValue(ParameterKind kind, MySqlType type, long bits, ReadOnlyMemory<byte> bytes)
    {
        Kind = kind;
        Type = type;
        _bits = bits;
        Bytes = bytes;
    }

    public ParameterKind Kind { get; }

    /// <summary>Gets the type under which the client bound the value.</summary>
    public MySqlType Type { get; }

    public bool IsNull => Kind == ParameterKind.Null;

    /// <summary>Gets an integer, days or microseconds, by <see cref="Kind"/>.</summary>
    public long Int64 => _bits;

    public ulong UInt64 => (ulong)_bits;

    /// <summary>Gets the number of a float or a double.</summary>
    public double Double => BitConverter.Int64BitsToDouble(_bits);

    /// <summary>Gets the bytes of a text or of a decimal.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    public static ParameterValue Null(MySqlType type) => new(ParameterKind.Null, type, 0, default);

    public static ParameterValue OfInteger(ParameterKind kind, MySqlType type, long value) =>
        new(kind, type, value, default);

    public static ParameterValue OfNumber(ParameterKind kind, MySqlType type, double value) =>
        new(kind, type, BitConverter.DoubleToInt64Bits(value), default);

    public static ParameterValue OfBytes(ParameterKind kind, MySqlType type, ReadOnlyMemory<byte> bytes) =>
        new(kind, type, 0, bytes);
}
