using System.Buffers;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Rows;

namespace MatViewDb.MySql.Packets;

/// <summary>
/// Decodes the parameters of a prepared statement, and remembers between its executions what the client sends only
/// once: the types, and the data sent ahead.
/// </summary>
public sealed class ExecuteParameters(int count)
{
    private const ushort UnsignedBit = 0x8000;

    private readonly ushort[] _types = new ushort[count];
    private readonly ParameterValue[] _values = new ParameterValue[count];
    private ArrayBufferWriter<byte>?[]? _longData;
    private bool _hasTypes;

    public int Count => _values.Length;

    public ReadOnlySpan<ParameterValue> Values => _values;

    /// <summary>Keeps a piece of a parameter that is sent ahead.</summary>
    public void AppendLongData(int index, ReadOnlySpan<byte> data, int sizeMax)
    {
        if ((uint)index >= (uint)_values.Length) return;
        _longData ??= new ArrayBufferWriter<byte>?[_values.Length];
        var buffer = _longData[index] ??= new ArrayBufferWriter<byte>();
        if ((long)buffer.WrittenCount + data.Length > sizeMax)
            throw new MySqlErrorException(1153, "08S01", "Got a packet bigger than 'max_allowed_packet' bytes");
        buffer.Write(data);
    }

    /// <summary>Forgets the data sent ahead.</summary>
    public void ClearLongData() => _longData = null;

    /// <summary>Decodes what stands behind the iteration count of an EXECUTE.</summary>
    public void Decode(ReadOnlyMemory<byte> body)
    {
        if (_values.Length == 0) return;
        var reader = new PacketReader(body.Span);
        var nulls = reader.ReadBytes((_values.Length + 7) / 8);
        if (reader.ReadByte() == 1)
        {
            for (var i = 0; i < _types.Length; i++) _types[i] = reader.ReadUInt16();
            _hasTypes = true;
        }

        if (!_hasTypes) throw MySqlErrorException.Malformed("the parameters have no types");
        for (var i = 0; i < _values.Length; i++)
        {
            var type = (MySqlType)(byte)_types[i];
            if (_longData?[i] is { } longData)
                _values[i] = ParameterValue.OfBytes(ParameterKind.Text, type, longData.WrittenMemory);
            else if ((nulls[i / 8] & (1 << (i % 8))) != 0 || type == MySqlType.Null)
                _values[i] = ParameterValue.Null(type);
            else
                _values[i] = DecodeValue(ref reader, body, type, (_types[i] & UnsignedBit) != 0);
        }

        if (!reader.AtEnd) throw MySqlErrorException.Malformed("bytes are left behind the parameters");
    }

    private static ParameterValue DecodeValue(
        ref PacketReader reader, ReadOnlyMemory<byte> body, MySqlType type, bool isUnsigned)
    {
        switch (type)
        {
            case MySqlType.Tiny:
                var tiny = reader.ReadByte();
                return Integer(type, isUnsigned, isUnsigned ? tiny : (sbyte)tiny);
            case MySqlType.Short or MySqlType.Year:
                var small = reader.ReadUInt16();
                return Integer(type, isUnsigned, isUnsigned ? small : (short)small);
            case MySqlType.Long or MySqlType.Int24:
                var medium = reader.ReadUInt32();
                return Integer(type, isUnsigned, isUnsigned ? medium : (int)medium);
            case MySqlType.LongLong:
                return Integer(type, isUnsigned, (long)reader.ReadUInt64());
            case MySqlType.Float:
                var single = BitConverter.UInt32BitsToSingle(reader.ReadUInt32());
                return ParameterValue.OfNumber(ParameterKind.Float, type, single);
            case MySqlType.Double:
                var number = BitConverter.UInt64BitsToDouble(reader.ReadUInt64());
                return ParameterValue.OfNumber(ParameterKind.Double, type, number);
            case MySqlType.Date or MySqlType.DateTime or MySqlType.Timestamp:
                return DecodeDateTime(ref reader, type);
            case MySqlType.Time:
                return DecodeTime(ref reader);
            case MySqlType.Decimal or MySqlType.NewDecimal:
                return ParameterValue.OfBytes(ParameterKind.Decimal, type, Slice(ref reader, body));
            default:
                if (type is > MySqlType.Bit and < MySqlType.Json)
                    throw MySqlErrorException.Malformed($"parameter type {(byte)type} is unknown");
                return ParameterValue.OfBytes(ParameterKind.Text, type, Slice(ref reader, body));
        }
    }

    private static ParameterValue Integer(MySqlType type, bool isUnsigned, long value) =>
        ParameterValue.OfInteger(isUnsigned ? ParameterKind.UInt64 : ParameterKind.Int64, type, value);

    private static ReadOnlyMemory<byte> Slice(ref PacketReader reader, ReadOnlyMemory<byte> body)
    {
        var length = reader.ReadLengthEncodedBytes().Length;
        return body.Slice(body.Length - reader.Remaining - length, length);
    }

    private static ParameterValue DecodeDateTime(ref PacketReader reader, MySqlType type)
    {
        var length = reader.ReadByte();
        if (length is not (0 or 4 or 7 or 11)) throw MySqlErrorException.Malformed("the length of a date is wrong");
        int year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0;
        long micros = 0;
        if (length >= 4) (year, month, day) = (reader.ReadUInt16(), reader.ReadByte(), reader.ReadByte());
        if (length >= 7) (hour, minute, second) = (reader.ReadByte(), reader.ReadByte(), reader.ReadByte());
        if (length == 11) micros = reader.ReadUInt32();
        var isReal = month is >= 1 and <= 12 && day >= 1 && year is >= 1 and <= 9999
            && day <= DateTime.DaysInMonth(year, month) && hour < 24 && minute < 60 && second < 60 && micros < 1000000;
        if (!isReal)
        {
            // As text the value meets the same rules, and the same error, as a wrong date in a statement.
            var text = $"{year:D4}-{month:D2}-{day:D2} {hour:D2}:{minute:D2}:{second:D2}.{micros:D6}";
            return ParameterValue.OfBytes(ParameterKind.Text, type, System.Text.Encoding.ASCII.GetBytes(text));
        }

        var days = Calendar.DaysFromCivil(year, month, day);
        if (type == MySqlType.Date) return ParameterValue.OfInteger(ParameterKind.Date, type, days);
        var seconds = hour * 3600L + minute * 60 + second;
        micros += (days * 86400L + seconds) * 1000000L;
        return ParameterValue.OfInteger(ParameterKind.DateTime, type, micros);
    }

    private static ParameterValue DecodeTime(ref PacketReader reader)
    {
        var length = reader.ReadByte();
        if (length is not (0 or 8 or 12)) throw MySqlErrorException.Malformed("the length of a time is wrong");
        if (length == 0) return ParameterValue.OfInteger(ParameterKind.Time, MySqlType.Time, 0);
        var isNegative = reader.ReadByte() != 0;
        var hours = reader.ReadUInt32() * 24L + reader.ReadByte();
        var seconds = hours * 3600 + reader.ReadByte() * 60L + reader.ReadByte();
        var micros = seconds * 1000000 + (length == 12 ? reader.ReadUInt32() : 0);
        return ParameterValue.OfInteger(ParameterKind.Time, MySqlType.Time, isNegative ? -micros : micros);
    }
}
