using System.Data;
using MatViewDb.Unit.Rooms.MySql;
using MySql.Data.MySqlClient;
using Xunit;

namespace MatViewDb.Clients;

/// <summary>Holds our server to what MySQL's own .NET client expects; it shares no code with our client.</summary>
public sealed class MySqlDataTests : IDisposable
{
    private readonly ToyServer _server = new();

    public void Dispose() => _server.Dispose();

    [Theory]
    [InlineData("native", "secret", "None")]
    [InlineData("native", "secret", "Required")]
    [InlineData("sha2", "secret", "None")]
    [InlineData("sha2", "secret", "Required")]
    [InlineData("full", "secret", "None")]
    [InlineData("full", "secret", "Required")]
    [InlineData("root", "", "None")]
    public void Connects(string user, string password, string sslMode)
    {
        using var connection = Open(user, password, sslMode);
        Assert.Equal(ConnectionState.Open, connection.State);
        Assert.StartsWith("8.0.", connection.ServerVersion, StringComparison.Ordinal);
        using var command = new MySqlCommand("SELECT 1", connection);
        Assert.Equal(1, Convert.ToInt32(command.ExecuteScalar(), null));
        Assert.True(connection.Ping());
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void ReadsAllTypes(bool prepares)
    {
        using var connection = Open("native", "secret", "None");
        // A single word would be taken for the name of a stored procedure.
        using var command = new MySqlCommand("types and more", connection);
        if (prepares) command.Prepare();
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.True(reader.GetBoolean("boolean"));
        Assert.Equal(-128, reader.GetSByte("tinyint"));
        Assert.Equal(short.MinValue, reader.GetInt16("smallint"));
        Assert.Equal(int.MinValue, reader.GetInt32("int"));
        Assert.Equal(long.MinValue, reader.GetInt64("bigint"));
        Assert.Equal(ulong.MaxValue, reader.GetUInt64("unsigned"));
        Assert.Equal("-170141183460469231731687303715884105727", reader.GetString("largeint"));
        Assert.Equal(0.1f, reader.GetFloat("float"));
        Assert.Equal(1e20, reader.GetDouble("double"));
        Assert.Equal(-12345678901234567890.0500m, reader.GetDecimal("decimal"));
        Assert.Equal(new DateTime(2024, 2, 29), reader.GetDateTime("date"));
        Assert.Equal(new DateTime(1969, 12, 31, 23, 59, 59), reader.GetDateTime("datetime"));
        Assert.Equal(new DateTime(2024, 2, 29, 12, 34, 56).AddMicroseconds(700), reader.GetDateTime("datetime6"));
        Assert.Equal(new TimeSpan(-100, 0, -1), reader.GetTimeSpan("time"));
        Assert.Equal("größe", reader.GetString("varchar"));
        Assert.Equal("""{"a":1}""", reader.GetString("json"));
        Assert.Equal(typeof(byte[]), reader.GetFieldType("blob"));
        Assert.True(reader.Read());
        for (var i = 0; i < reader.FieldCount; i++) Assert.True(reader.IsDBNull(i));
        Assert.False(reader.Read());
    }

    [Fact]
    public void RunsSeveralStatements()
    {
        using var connection = Open("native", "secret", "None");
        using var command = new MySqlCommand("SELECT 1; rows 3", connection);
        using var reader = command.ExecuteReader();
        Assert.True(reader.Read());
        Assert.True(reader.NextResult());
        var rowCount = 0;
        while (reader.Read()) rowCount++;
        Assert.Equal(3, rowCount);
        Assert.False(reader.NextResult());
    }

    [Fact]
    public void SeesErrors()
    {
        using var connection = Open("native", "secret", "None");
        using var command = new MySqlCommand("fail please", connection);
        Assert.Equal(1146, Assert.Throws<MySqlException>(() => command.ExecuteNonQuery()).Number);
        command.CommandText = "SELECT 1";
        Assert.NotNull(command.ExecuteScalar());
        var refused = Assert.Throws<MySqlException>(() => Open("native", "wrong", "None"));
        var reason = refused.InnerException as MySqlException ?? refused;
        Assert.Contains("Access denied for user 'native'@'127.0.0.1'", reason.Message, StringComparison.Ordinal);
    }

    private MySqlConnection Open(string user, string password, string sslMode)
    {
        var connection = new MySqlConnection(
            $"Server=127.0.0.1;Port={_server.Listener.Port};User ID={user};Password={password};SslMode={sslMode};"
            + "AllowPublicKeyRetrieval=true;Pooling=false;CharSet=utf8mb4");
        try
        {
            connection.Open();
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }
}
