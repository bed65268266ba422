using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Client;

/// <summary>
/// Reads the results of one command as they come: columns, rows one by one, and the next result. Disposing it reads
/// what is left.
/// </summary>
public sealed class ResultReader : IDisposable
{
    private readonly MySqlClient _client;
    private readonly bool _isBinary;
    private ReadOnlyMemory<byte> _row;
    private (int Start, int Length)[] _cells = [];
    private bool _hasRows;
    private bool _isDone;

    internal ResultReader(MySqlClient client, bool isBinary)
    {
        _client = client;
        _isBinary = isBinary;
    }

    /// <summary>Gets the columns of the current result; none for a statement without rows.</summary>
    public IReadOnlyList<ColumnDefinition> Columns { get; private set; } = [];

    /// <summary>Gets what ended the current result; it comes behind the last row.</summary>
    public OkPacket Ok { get; private set; }

    public bool HasMoreResults => (Ok.Status & ServerStatus.MoreResultsExist) != 0;

    /// <summary>Goes to the next row; false at the end of the result.</summary>
    public bool ReadRow()
    {
        if (!_hasRows) return false;
        var packet = Guarded(_client.ReadAnswer);
        if (IsEnd(packet.Span))
        {
            _hasRows = false;
            Finish(packet.Span);
            return false;
        }

        _row = packet;
        if (_isBinary)
            BinaryCells.Split(packet.Span, Columns, _cells);
        else
            SplitText(packet.Span);
        return true;
    }

    public bool IsNull(int column) => _cells[column].Length < 0;

    /// <summary>Gets the bytes of a value as they came, valid until the next row; empty for NULL.</summary>
    public ReadOnlySpan<byte> GetBytes(int column) =>
        IsNull(column) ? default : _row.Span.Slice(_cells[column].Start, _cells[column].Length);

    /// <summary>Gets a value as text, the same in both protocols; null for NULL.</summary>
    public string? GetText(int column)
    {
        if (IsNull(column)) return null;
        return _isBinary
            ? BinaryCells.ToText(GetBytes(column), Columns[column])
            : System.Text.Encoding.UTF8.GetString(GetBytes(column));
    }

    /// <summary>Goes to the next result, over rows left unread; false when there is none.</summary>
    public bool NextResult()
    {
        while (ReadRow())
        {
            // Rows nobody wanted.
        }

        if (_isDone || !HasMoreResults) return false;
        Open();
        return true;
    }

    public void Dispose()
    {
        if (_isDone) return;
        try
        {
            while (NextResult())
            {
                // Results nobody wanted.
            }
        }
        catch (MySqlErrorException)
        {
            // An error ends the answer just as well.
        }
        finally
        {
            End();
        }
    }

    internal void Open() => Guarded(OpenResult);

    private bool OpenResult()
    {
        var packet = _client.ReadAnswer();
        if (packet.Span[0] == LocalInfileRequest.Marker)
        {
            SendFile(LocalInfileRequest.Read(packet.Span));
            return true;
        }

        if (packet.Span[0] == OkPacket.Marker)
        {
            Columns = [];
            _hasRows = false;
            Ok = OkPacket.Read(packet.Span, _client.Capabilities);
            _client.Status = Ok.Status;
            if (!HasMoreResults) End();
            return true;
        }

        var count = (int)new PacketReader(packet.Span).ReadLengthEncoded();
        Columns = _client.ReadColumns(count);
        _cells = new (int, int)[count];
        _hasRows = true;
        return true;
    }

    private void SendFile(string fileName)
    {
        try
        {
            _client.SendLocalFile(fileName);
        }
        catch (Exception failure) when (failure is not ConnectionLostException)
        {
            try
            {
                OpenResult();
            }
            catch (MySqlErrorException)
            {
                // The trouble with the file explains more than the server's view of it.
            }

            throw;
        }

        OpenResult();
    }

    private T Guarded<T>(Func<T> read)
    {
        try
        {
            return read();
        }
        catch
        {
            End();
            throw;
        }
    }

    private bool IsEnd(ReadOnlySpan<byte> packet)
    {
        if (packet[0] != EofPacket.Marker) return false;
        return (_client.Capabilities & Capabilities.DeprecateEof) != 0
            ? packet.Length < PacketOutput.ChunkSizeMax
            : EofPacket.Is(packet);
    }

    private void Finish(ReadOnlySpan<byte> packet)
    {
        if ((_client.Capabilities & Capabilities.DeprecateEof) != 0)
        {
            Ok = OkPacket.Read(packet, _client.Capabilities);
        }
        else
        {
            var eof = EofPacket.Read(packet);
            Ok = new OkPacket { Warnings = eof.Warnings, Status = eof.Status };
        }

        _client.Status = Ok.Status;
        if (!HasMoreResults) End();
    }

    private void End()
    {
        _isDone = true;
        _hasRows = false;
        _client.Close(this);
    }

    private void SplitText(ReadOnlySpan<byte> packet)
    {
        var reader = new PacketReader(packet);
        for (var i = 0; i < _cells.Length; i++)
        {
            _cells[i] = reader.TryReadLengthEncodedBytes(out var value)
                ? (packet.Length - reader.Remaining - value.Length, value.Length)
                : (0, -1);
        }
    }
}
