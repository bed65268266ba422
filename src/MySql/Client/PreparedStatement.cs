using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;

namespace MatViewDb.MySql.Client;

/// <summary>Executes a statement that the server has prepared; closed there when disposed.</summary>
public sealed class PreparedStatement : IDisposable
{
    private const ushort UnsignedBit = 0x8000;
    private const byte CursorFlag = 1;

    private readonly MySqlClient _client;
    private readonly uint _id;
    private readonly HashSet<int> _sentAhead = [];
    private ushort[] _sentTypes = [];

    internal PreparedStatement(
        MySqlClient client,
        uint id,
        IReadOnlyList<ColumnDefinition> parameters,
        IReadOnlyList<ColumnDefinition> columns)
    {
        _client = client;
        _id = id;
        Parameters = parameters;
        Columns = columns;
    }

    public IReadOnlyList<ColumnDefinition> Parameters { get; }

    public IReadOnlyList<ColumnDefinition> Columns { get; }

    /// <summary>Executes with values and gives a reader of the results as they come.</summary>
    public ResultReader Read(params ReadOnlySpan<object?> values) => Start(values, flags: 0);

    /// <summary>Executes with values and keeps the first result.</summary>
    public QueryResult Query(params ReadOnlySpan<object?> values)
    {
        using var reader = Start(values, flags: 0);
        return QueryResult.Take(reader);
    }

    /// <summary>Executes and asks for a cursor, which a server may refuse by sending the rows at once.</summary>
    public QueryResult QueryWithCursor(params ReadOnlySpan<object?> values)
    {
        using var reader = Start(values, CursorFlag);
        return QueryResult.Take(reader);
    }

    /// <summary>Sends a piece of a parameter ahead of the execution.</summary>
    public void SendLongData(int index, ReadOnlySpan<byte> data)
    {
        var output = _client.Begin(CommandCode.StatementSendLongData);
        output.WriteUInt32(_id);
        output.WriteUInt16((ushort)index);
        output.WriteBytes(data);
        _client.Send();
        _sentAhead.Add(index);
    }

    /// <summary>Drops data sent ahead and closes the cursor.</summary>
    public void Reset()
    {
        _client.Begin(CommandCode.StatementReset).WriteUInt32(_id);
        _client.ReadOkAnswer();
        _sentAhead.Clear();
    }

    public void Dispose()
    {
        _client.Begin(CommandCode.StatementClose).WriteUInt32(_id);
        _client.Send();
    }

    private ResultReader Start(ReadOnlySpan<object?> values, byte flags)
    {
        if (values.Length != Parameters.Count)
            throw new ArgumentException($"{Parameters.Count} values are needed, not {values.Length}.", nameof(values));

        var output = _client.Begin(CommandCode.StatementExecute);
        output.WriteUInt32(_id);
        output.WriteByte(flags);
        output.WriteUInt32(1);
        if (values.Length > 0) WriteParameters(output, values);
        _sentAhead.Clear();
        return _client.Start(isBinary: true);
    }

    private void WriteParameters(PacketOutput output, ReadOnlySpan<object?> values)
    {
        var nulls = new byte[(values.Length + 7) / 8];
        var types = new ushort[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] is null && !_sentAhead.Contains(i)) nulls[i / 8] |= (byte)(1 << (i % 8));
            types[i] = TypeOf(values[i], i);
        }

        output.WriteBytes(nulls);
        var isNew = !types.AsSpan().SequenceEqual(_sentTypes);
        output.WriteByte(isNew ? (byte)1 : (byte)0);
        if (isNew)
        {
            foreach (var type in types) output.WriteUInt16(type);
            _sentTypes = types;
        }

        for (var i = 0; i < values.Length; i++)
        {
            if (!_sentAhead.Contains(i)) WriteValue(output, values[i]);
        }
    }

    private ushort TypeOf(object? value, int index) => value switch
    {
        null when _sentAhead.Contains(index) => (ushort)MySqlType.LongBlob,
        null => index < _sentTypes.Length ? _sentTypes[index] : (ushort)MySqlType.VarString,
        bool or sbyte => (ushort)MySqlType.Tiny,
        byte => (ushort)MySqlType.Tiny | UnsignedBit,
        short => (ushort)MySqlType.Short,
        ushort => (ushort)MySqlType.Short | UnsignedBit,
        int => (ushort)MySqlType.Long,
        uint => (ushort)MySqlType.Long | UnsignedBit,
        long => (ushort)MySqlType.LongLong,
        ulong => (ushort)MySqlType.LongLong | UnsignedBit,
        float => (ushort)MySqlType.Float,
        double => (ushort)MySqlType.Double,
        decimal => (ushort)MySqlType.NewDecimal,
        DateOnly => (ushort)MySqlType.Date,
        DateTime => (ushort)MySqlType.DateTime,
        TimeSpan => (ushort)MySqlType.Time,
        byte[] => (ushort)MySqlType.Blob,
        string => (ushort)MySqlType.VarString,
        _ => throw new ArgumentException($"A value of type {value.GetType()} cannot be a parameter."),
    };

    private static void WriteValue(PacketOutput output, object? value)
    {
        switch (value)
        {
            case null: break;
            case bool truth: output.WriteByte(truth ? (byte)1 : (byte)0); break;
            case sbyte number: output.WriteByte((byte)number); break;
            case byte number: output.WriteByte(number); break;
            case short number: output.WriteUInt16((ushort)number); break;
            case ushort number: output.WriteUInt16(number); break;
            case int number: output.WriteUInt32((uint)number); break;
            case uint number: output.WriteUInt32(number); break;
            case long number: output.WriteUInt64((ulong)number); break;
            case ulong number: output.WriteUInt64(number); break;
            case float number: output.WriteUInt32(BitConverter.SingleToUInt32Bits(number)); break;
            case double number: output.WriteUInt64(BitConverter.DoubleToUInt64Bits(number)); break;
            case decimal number: output.WriteLengthEncodedText(number.ToString()); break;
            case DateOnly date: WriteDateTime(output, date.ToDateTime(TimeOnly.MinValue)); break;
            case DateTime date: WriteDateTime(output, date); break;
            case TimeSpan time: WriteTime(output, time); break;
            case byte[] bytes: output.WriteLengthEncodedBytes(bytes); break;
            case string text: output.WriteLengthEncodedText(text); break;
        }
    }

    private static void WriteDateTime(PacketOutput output, DateTime value)
    {
        var micros = (value.Ticks - DateTime.UnixEpoch.Ticks) / TimeSpan.TicksPerMicrosecond;
        output.Advance(TemporalText.EncodeDateTime(output.Reserve(TemporalText.LengthMax), micros));
    }

    private static void WriteTime(PacketOutput output, TimeSpan value)
    {
        var micros = value.Ticks / TimeSpan.TicksPerMicrosecond;
        output.Advance(TemporalText.EncodeTime(output.Reserve(TemporalText.LengthMax), micros));
    }
}
