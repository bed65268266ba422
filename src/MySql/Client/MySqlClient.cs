using System.Net;
using System.Net.Sockets;
using System.Text;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Client;

/// <summary>Speaks to a MySQL server over one connection, synchronously, for one thread at a time.</summary>
public sealed class MySqlClient : IDisposable
{
    private readonly ClientOptions _options;
    private readonly Transport _transport;
    private readonly PacketInput _input;
    private readonly PacketOutput _output;
    private ResultReader? _open;

    private MySqlClient(ClientOptions options, Socket socket)
    {
        _options = options;
        _transport = new Transport(socket);
        _input = new PacketInput(_transport) { PacketSizeMax = options.PacketSizeMax, TakesFarewells = true };
        _output = new PacketOutput(_transport);
    }

    public uint ConnectionId { get; private set; }

    public string ServerVersion { get; private set; } = "";

    public Capabilities Capabilities { get; private set; }

    public bool IsTls => _transport.IsTls;

    /// <summary>Gets the session states that the server reported last.</summary>
    public ServerStatus Status { get; internal set; }

    /// <summary>Connects and logs in.</summary>
    public static MySqlClient Connect(ClientOptions options)
    {
        // Without a family the socket speaks IPv4 and IPv6, whichever the name leads to.
        var socket = options.EndPoint is DnsEndPoint
            ? new Socket(SocketType.Stream, ProtocolType.Tcp)
            : new Socket(options.EndPoint.AddressFamily, SocketType.Stream, ProtocolType.Unspecified);
        var client = new MySqlClient(options, socket);
        try
        {
            client.Open(socket);
            return client;
        }
        catch
        {
            client._transport.Dispose();
            throw;
        }
    }

    /// <summary>Runs a statement, or several, and gives a reader of the results as they come.</summary>
    public ResultReader Read(string statement)
    {
        Begin(CommandCode.Query);
        _output.WriteText(statement);
        return Start(isBinary: false);
    }

    /// <summary>Runs a statement and keeps its first result; later results are read and dropped.</summary>
    public QueryResult Query(string statement)
    {
        using var reader = Read(statement);
        return QueryResult.Take(reader);
    }

    /// <summary>Runs several statements and keeps all results; an error of any is thrown.</summary>
    public IReadOnlyList<QueryResult> QueryAll(string statements)
    {
        using var reader = Read(statements);
        var results = new List<QueryResult> { QueryResult.Take(reader) };
        while (reader.NextResult()) results.Add(QueryResult.Take(reader));
        return results;
    }

    /// <summary>Runs a statement without rows and gives the number of rows it changed.</summary>
    public long Execute(string statement)
    {
        using var reader = Read(statement);
        return (long)reader.Ok.AffectedRows;
    }

    /// <summary>Prepares a statement on the server.</summary>
    public PreparedStatement Prepare(string statement)
    {
        Begin(CommandCode.StatementPrepare);
        _output.WriteText(statement);
        Send();
        var ok = PrepareOk.Read(ReadAnswer().Span);
        var parameters = ReadColumns(ok.ParameterCount);
        var columns = ReadColumns(ok.ColumnCount);
        return new PreparedStatement(this, ok.StatementId, parameters, columns);
    }

    public void InitDb(string database)
    {
        Begin(CommandCode.InitDb);
        _output.WriteText(database);
        ReadOkAnswer();
    }

    public void Ping()
    {
        Begin(CommandCode.Ping);
        ReadOkAnswer();
    }

    /// <summary>Goes back to a session as good as new, in the same database.</summary>
    public void ResetConnection()
    {
        Begin(CommandCode.ResetConnection);
        ReadOkAnswer();
    }

    /// <summary>Logs in as another user, on a session as good as new.</summary>
    public void ChangeUser(string user, string password, string database = "")
    {
        FinishOpen();
        _output.Sequence = 0;
        var options = _options with { User = user, Password = password, Database = database };
        Status = new ClientLogin(options, _transport, _input, _output).ChangeUser(Capabilities).Status;
    }

    public void SetMultiStatements(bool isOn)
    {
        Begin(CommandCode.SetOption);
        _output.WriteUInt16(isOn ? (ushort)0 : (ushort)1);
        Send();
        ReadAnswer();
    }

    /// <summary>Gets the status line of the server.</summary>
    public string Statistics()
    {
        Begin(CommandCode.Statistics);
        Send();
        return Encoding.UTF8.GetString(ReadAnswer().Span);
    }

    /// <summary>Gets the columns of a table.</summary>
    public IReadOnlyList<ColumnDefinition> ListFields(string table, string wildcard = "")
    {
        Begin(CommandCode.FieldList);
        _output.WriteNullTerminatedText(table);
        _output.WriteText(wildcard);
        Send();
        var columns = new List<ColumnDefinition>();
        while (true)
        {
            var packet = ReadAnswer().Span;
            if (EofPacket.Is(packet)) return columns;
            columns.Add(ColumnDefinition.Read(packet));
        }
    }

    /// <summary>Cuts the connection from any thread; its owner gets a <see cref="ConnectionLostException"/>.</summary>
    public void Abort() => _transport.Shutdown();

    public void Dispose()
    {
        if (_open is null)
        {
            try
            {
                Begin(CommandCode.Quit);
                Send();
            }
            catch (ConnectionLostException)
            {
                // The server was faster.
            }
        }

        _transport.Dispose();
    }

    /// <summary>Begins a command packet; an answer that is still open is read to its end first.</summary>
    internal PacketOutput Begin(CommandCode code)
    {
        FinishOpen();
        _output.Sequence = 0;
        _output.BeginPacket();
        _output.WriteByte((byte)code);
        return _output;
    }

    internal void Send()
    {
        _output.EndPacket();
        _output.Flush();
    }

    internal ResultReader Start(bool isBinary)
    {
        Send();
        var reader = new ResultReader(this, isBinary);
        _open = reader;
        reader.Open();
        return reader;
    }

    internal void Close(ResultReader reader)
    {
        if (_open == reader) _open = null;
    }

    internal void ReadOkAnswer()
    {
        Send();
        Status = OkPacket.Read(ReadAnswer().Span, Capabilities).Status;
    }

    /// <summary>Reads the next packet of an answer; an ERR packet is thrown.</summary>
    internal ReadOnlyMemory<byte> ReadAnswer()
    {
        var packet = _input.Read(_output.Sequence);
        _output.Sequence = (byte)(_input.LastSequence + 1);
        if (packet.IsEmpty) throw MySqlErrorException.Malformed("an answer is empty");
        if (packet.Span[0] == ErrPacket.Marker) throw ErrPacket.Read(packet.Span);
        return packet;
    }

    internal ColumnDefinition[] ReadColumns(int count)
    {
        if (count == 0) return [];
        var columns = new ColumnDefinition[count];
        for (var i = 0; i < count; i++) columns[i] = ColumnDefinition.Read(ReadAnswer().Span);
        if ((Capabilities & Capabilities.DeprecateEof) == 0) ReadAnswer();
        return columns;
    }

    /// <summary>Sends the file that the server asks for, or nothing.</summary>
    internal void SendLocalFile(string fileName)
    {
        const int PieceSize = 64 * 1024;
        try
        {
            using var file = _options.OpenLocalFile?.Invoke(fileName);
            if (file is null) return;
            var piece = new byte[PieceSize];
            for (var read = file.Read(piece); read > 0; read = file.Read(piece))
            {
                _output.BeginPacket();
                _output.WriteBytes(piece.AsSpan(0, read));
                _output.EndPacket();
            }
        }
        finally
        {
            // The server waits for the empty packet, whatever happened to the file.
            _output.BeginPacket();
            _output.EndPacket();
            _output.Flush();
        }
    }

    private void FinishOpen()
    {
        _open?.Dispose();
        _open = null;
    }

    private void Open(Socket socket)
    {
        if (!TryConnect(socket))
            throw new MySqlErrorException(2003, "HY000", $"Can't connect to the MySQL server on '{_options.EndPoint}'");
        if (socket.AddressFamily != AddressFamily.Unix) socket.NoDelay = true;
        _transport.SetReceiveTimeout((int)_options.ConnectTimeout.TotalMilliseconds);
        var login = new ClientLogin(_options, _transport, _input, _output);
        var (greeting, ok) = login.LogIn();
        _transport.SetReceiveTimeout((int)_options.ReadTimeout.TotalMilliseconds);
        ConnectionId = greeting.ConnectionId;
        ServerVersion = greeting.ServerVersion;
        Capabilities = login.Capabilities;
        Status = ok.Status;
    }

    private bool TryConnect(Socket socket)
    {
        try
        {
            // The send timeout also bounds a blocking connect, which has no timeout of its own.
            socket.SendTimeout = (int)_options.ConnectTimeout.TotalMilliseconds;
            socket.Connect(_options.EndPoint);
            socket.SendTimeout = 0;
            return true;
        }
        catch (SocketException)
        {
            return false;
        }
    }
}
