using System.Text;
using MatViewDb.MySql.Framing;
using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>Turns command packets into calls of the handler, and its exceptions into ERR packets.</summary>
internal sealed class CommandDispatcher(ServerConnection connection, ICommandHandler handler, ResponseWriter response)
{
    private const byte CursorFlag = 1;

    /// <summary>Runs one command; false ends the connection.</summary>
    public bool Dispatch(ReadOnlyMemory<byte> packet)
    {
        if (packet.IsEmpty) throw MySqlErrorException.Malformed("a command is missing");
        var code = (CommandCode)packet.Span[0];
        response.Start(isBinary: false);
        switch (code)
        {
            case CommandCode.Quit:
                return false;
            case CommandCode.ChangeUser:
                connection.ChangeUser(packet.Span[1..]);
                return true;
            default:
                RunGuarded(code, packet[1..]);
                return true;
        }
    }

    private void RunGuarded(CommandCode code, ReadOnlyMemory<byte> body)
    {
        try
        {
            if (RunSilent(code, body)) return;
            Run(code, body);
            response.Complete();
        }
        catch (MySqlErrorException error)
        {
            response.Error(error.Code, error.SqlState, error.Message);
        }
        catch (ConnectionLostException)
        {
            throw;
        }
        catch (Exception failure)
        {
            connection.Options.Unhandled?.Invoke(connection, failure);
            response.Error(1105, "HY000", "Unknown error");
        }
    }

    /// <summary>Runs the commands that are never answered, not even with an error.</summary>
    private bool RunSilent(CommandCode code, ReadOnlyMemory<byte> body)
    {
        if (code is not (CommandCode.StatementClose or CommandCode.StatementSendLongData)) return false;
        var reader = new PacketReader(body.Span);
        if (reader.Remaining < 4) return true;
        var id = reader.ReadUInt32();
        if (code == CommandCode.StatementClose)
        {
            if (connection.Statements.Remove(id)) handler.CloseStatement(id);
        }
        else if (connection.Statements.TryFind(id, out var parameters) && reader.Remaining >= 2)
        {
            parameters!.AppendLongData(reader.ReadUInt16(), reader.Rest, connection.Options.PacketSizeMax);
        }

        return true;
    }

    private void Run(CommandCode code, ReadOnlyMemory<byte> body)
    {
        switch (code)
        {
            case CommandCode.Query:
                handler.Query(body, response);
                break;
            case CommandCode.StatementExecute:
                Execute(body);
                break;
            case CommandCode.StatementPrepare:
                var id = connection.Statements.NextId();
                response.Start(isBinary: false, id);
                handler.Prepare(id, body, response);
                break;
            case CommandCode.StatementReset:
                ResetStatement(body.Span);
                break;
            case CommandCode.StatementFetch:
                Fetch(body.Span);
                break;
            case CommandCode.InitDb:
                handler.InitDb(Encoding.UTF8.GetString(body.Span), response);
                break;
            case CommandCode.Ping:
                response.Ok();
                break;
            case CommandCode.FieldList:
                ListFields(body.Span);
                break;
            case CommandCode.Statistics:
                response.Text(handler.Statistics());
                break;
            case CommandCode.ProcessInfo:
                handler.ProcessInfo(response);
                break;
            case CommandCode.ProcessKill:
                handler.ProcessKill(new PacketReader(body.Span).ReadUInt32(), response);
                break;
            case CommandCode.SetOption:
                SetOption(body.Span);
                break;
            case CommandCode.ResetConnection:
                connection.Reset(isNewUser: false);
                response.Ok();
                break;
            default:
                throw new MySqlErrorException(1047, "08S01", "Unknown command");
        }
    }

    private void Execute(ReadOnlyMemory<byte> body)
    {
        var reader = new PacketReader(body.Span);
        var id = reader.ReadUInt32();
        var flags = reader.ReadByte();
        reader.ReadUInt32();
        var parameters = connection.Statements.Find(id, "mysqld_stmt_execute");
        try
        {
            parameters.Decode(body[(body.Length - reader.Remaining)..]);
            response.Start(isBinary: true);
            handler.Execute(id, parameters.Values, (flags & CursorFlag) != 0, response);
        }
        finally
        {
            parameters.ClearLongData();
        }
    }

    private void Fetch(ReadOnlySpan<byte> body)
    {
        var reader = new PacketReader(body);
        var id = reader.ReadUInt32();
        connection.Statements.Find(id, "mysqld_stmt_fetch");
        response.Start(isBinary: true);
        handler.Fetch(id, reader.ReadUInt32(), response);
    }

    private void ResetStatement(ReadOnlySpan<byte> body)
    {
        var id = new PacketReader(body).ReadUInt32();
        connection.Statements.Find(id, "mysqld_stmt_reset").ClearLongData();
        handler.ResetStatement(id);
        response.Ok();
    }

    private void ListFields(ReadOnlySpan<byte> body)
    {
        var reader = new PacketReader(body);
        var table = reader.ReadNullTerminatedText();
        handler.FieldList(table, reader.ReadRestText(), response);
    }

    private void SetOption(ReadOnlySpan<byte> body)
    {
        var option = new PacketReader(body).ReadUInt16();
        if (option > 1) throw new MySqlErrorException(1047, "08S01", "Unknown command");
        handler.SetMultiStatements(option == 0);
        response.End();
    }
}
