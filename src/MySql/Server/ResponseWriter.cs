using System.Diagnostics.CodeAnalysis;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;
using MatViewDb.MySql.Rows;

namespace MatViewDb.MySql.Server;

/// <summary>Puts answers into packets, in the forms that the client negotiated.</summary>
[SuppressMessage("Design", "CA1001", Justification = "Every answer ends the file, and there is nothing else to free.")]
internal sealed class ResponseWriter(ServerConnection connection, PacketInput input, PacketOutput output)
    : IResponseWriter
{
    private static readonly ColumnDefinition _parameter = new() { Name = "?", Type = MySqlType.VarString };

    private readonly RowWriter _rows = new(output);
    private readonly List<SessionChange> _changes = [];
    private LocalFileStream? _localFile;
    private bool _isBinary;
    private uint _statementId;
    private bool _inRows;

    public bool HasAnswered { get; private set; }

    private bool DeprecatesEof => (connection.Capabilities & Capabilities.DeprecateEof) != 0;

    /// <summary>Gets ready for the next command.</summary>
    public void Start(bool isBinary, uint statementId = 0)
    {
        _isBinary = isBinary;
        _statementId = statementId;
        _inRows = false;
        HasAnswered = false;
    }

    public void Ok(ulong affectedRows = 0, string info = "", int warnings = 0, bool moreResults = false, ulong lastInsertId = 0)
    {
        EndLocalFile();
        WriteOk(OkPacket.Marker, affectedRows, info, warnings, moreResults, lastInsertId);
        HasAnswered = true;
    }

    public void Error(int code, string sqlState, string message)
    {
        output.AbandonPacket();
        EndLocalFile();
        _inRows = false;
        _changes.Clear();
        ErrPacket.Write(output, code, sqlState, message);
        HasAnswered = true;
    }

    public RowWriter BeginResultSet(ReadOnlySpan<ColumnDefinition> columns)
    {
        EndLocalFile();
        WriteColumns(columns);
        if (!DeprecatesEof) WriteEof(0, moreResults: false, ServerStatus.None);
        return StartRows(columns);
    }

    public void EndResultSet(int warnings = 0, bool moreResults = false)
    {
        _inRows = false;
        WriteEnd(warnings, moreResults, ServerStatus.None);
    }

    public void CursorOpened(ReadOnlySpan<ColumnDefinition> columns, int warnings = 0)
    {
        WriteColumns(columns);
        if (DeprecatesEof)
            WriteEnd(warnings, moreResults: false, ServerStatus.CursorExists);
        else
            WriteEof(warnings, moreResults: false, ServerStatus.CursorExists);
        HasAnswered = true;
    }

    public RowWriter BeginFetch(ReadOnlySpan<ColumnDefinition> columns) => StartRows(columns);

    public void EndFetch(bool isLast)
    {
        _inRows = false;
        WriteEnd(0, moreResults: false, isLast ? ServerStatus.LastRowSent : ServerStatus.CursorExists);
    }

    public void Fields(ReadOnlySpan<ColumnDefinition> columns)
    {
        foreach (var column in columns) column.Write(output, withDefault: true);
        WriteEnd(0, moreResults: false, ServerStatus.None);
        HasAnswered = true;
    }

    public void Prepared(int parameterCount, ReadOnlySpan<ColumnDefinition> columns, int warnings = 0)
    {
        if (parameterCount > ushort.MaxValue)
            throw new MySqlErrorException(1390, "HY000", "Prepared statement contains too many placeholders");
        connection.Statements.Add(_statementId, parameterCount);
        new PrepareOk(_statementId, (ushort)columns.Length, (ushort)parameterCount, (ushort)warnings).Write(output);
        for (var i = 0; i < parameterCount; i++) _parameter.Write(output);
        if (parameterCount > 0 && !DeprecatesEof) WriteEof(0, moreResults: false, ServerStatus.None);
        foreach (var column in columns) column.Write(output);
        if (columns.Length > 0 && !DeprecatesEof) WriteEof(0, moreResults: false, ServerStatus.None);
        HasAnswered = true;
    }

    public Stream ReceiveLocalFile(string fileName)
    {
        if ((connection.Capabilities & Capabilities.LocalFiles) == 0)
        {
            throw new MySqlErrorException(
                3948,
                "42000",
                "Loading local data is disabled; this must be enabled on both the client and server sides");
        }

        LocalInfileRequest.Write(output, fileName);
        output.Flush();
        return _localFile = new LocalFileStream(input, output);
    }

    public void Track(SessionChange change)
    {
        if ((connection.Capabilities & Capabilities.SessionTrack) != 0) _changes.Add(change);
    }

    public void Flush() => output.Flush();

    /// <summary>Writes a bare text, the answer to the command STATISTICS.</summary>
    public void Text(string text)
    {
        output.BeginPacket();
        output.WriteText(text);
        output.EndPacket();
        HasAnswered = true;
    }

    /// <summary>Writes the answer to SET_OPTION, which is an EOF though no rows went before.</summary>
    public void End()
    {
        WriteEnd(0, moreResults: false, ServerStatus.None);
        HasAnswered = true;
    }

    /// <summary>Closes an answer that the handler left open; the client would wait for its end.</summary>
    public void Complete()
    {
        if (HasAnswered && !_inRows) return;
        Error(1105, "HY000", "Unknown error: the statement ended without an answer");
    }

    private RowWriter StartRows(ReadOnlySpan<ColumnDefinition> columns)
    {
        _rows.Start(columns, _isBinary, connection.ResultEncoding);
        _inRows = true;
        HasAnswered = true;
        return _rows;
    }

    private void WriteColumns(ReadOnlySpan<ColumnDefinition> columns)
    {
        output.BeginPacket();
        output.WriteLengthEncoded((ulong)columns.Length);
        output.EndPacket();
        foreach (var column in columns) column.Write(output);
    }

    private void EndLocalFile()
    {
        if (_localFile is null) return;
        var file = _localFile;
        _localFile = null;
        file.Dispose();
    }

    private void WriteEnd(int warnings, bool moreResults, ServerStatus extra)
    {
        if (DeprecatesEof)
            WriteOk(EofPacket.Marker, 0, "", warnings, moreResults, extra: extra);
        else
            WriteEof(warnings, moreResults, extra);
    }

    private void WriteEof(int warnings, bool moreResults, ServerStatus extra) =>
        new EofPacket(Limit(warnings), StatusWith(moreResults, extra)).Write(output);

    private void WriteOk(
        byte marker, ulong affectedRows, string info, int warnings, bool moreResults, ulong lastInsertId = 0, ServerStatus extra = default)
    {
        var ok = new OkPacket
        {
            AffectedRows = affectedRows,
            LastInsertId = lastInsertId,
            Status = StatusWith(moreResults, extra),
            Warnings = Limit(warnings),
            Info = info,
            Changes = _changes,
        };
        ok.Write(output, connection.Capabilities, marker);
        _changes.Clear();
    }

    private ServerStatus StatusWith(bool moreResults, ServerStatus extra) =>
        connection.Status | extra | (moreResults ? ServerStatus.MoreResultsExist : ServerStatus.None);

    private static ushort Limit(int warnings) => (ushort)Math.Min(warnings, ushort.MaxValue);
}
