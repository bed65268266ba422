using MatViewDb.MySql.Packets;

namespace MatViewDb.MySql.Server;

/// <summary>Numbers the prepared statements of a connection and keeps what their parameters need.</summary>
internal sealed class StatementTable(int countMax)
{
    private readonly Dictionary<uint, ExecuteParameters> _statements = [];
    private uint _lastId;

    public IEnumerable<uint> Ids => _statements.Keys;

    public uint NextId()
    {
        if (_statements.Count >= countMax)
        {
            throw new MySqlErrorException(
                1461,
                "42000",
                $"Can't create more than max_prepared_stmt_count statements (current value: {countMax})");
        }

        return ++_lastId;
    }

    public void Add(uint id, int parameterCount) => _statements[id] = new ExecuteParameters(parameterCount);

    public bool TryFind(uint id, out ExecuteParameters? parameters) => _statements.TryGetValue(id, out parameters);

    /// <summary>Finds a statement; an unknown number is error 1243.</summary>
    public ExecuteParameters Find(uint id, string command) => _statements.TryGetValue(id, out var parameters)
        ? parameters
        : throw new MySqlErrorException(
            1243, "HY000", $"Unknown prepared statement handler ({id}) given to {command}");

    public bool Remove(uint id) => _statements.Remove(id);

    public void Clear() => _statements.Clear();
}
