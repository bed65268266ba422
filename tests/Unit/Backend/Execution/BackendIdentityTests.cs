using Google.Protobuf;
using MatViewDb.Backend.Heartbeat;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Storage.Tablets;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class BackendIdentityTests
{
    private readonly MemoryMetadata _disk = new();

    [Fact]
    public void TheFirstIdentityStaysOverRestarts()
    {
        var identity = new BackendIdentity(_disk);
        var made = identity.Tell();
        Assert.Equal(("", 0), (made.ClusterId, made.BackendId));
        Assert.Equal(7203, Assert.Throws<MatViewException>(() => identity.Check(Beat("c", 4, "another directory"))).Code);
        identity.Check(Beat("c", 4, made.DataDirectoryId));

        var again = new BackendIdentity(_disk);
        Assert.Equal((made.DataDirectoryId, "c", 4), (again.Tell().DataDirectoryId, again.Tell().ClusterId, again.Tell().BackendId));
        again.Check(Beat("c", 4));
        Assert.Equal(7203, Assert.Throws<MatViewException>(() => again.Check(Beat("other", 4))).Code);
        Assert.Equal(7203, Assert.Throws<MatViewException>(() => again.Check(Beat("c", 5))).Code);
    }

    [Fact]
    public void CallsForAnotherBackendAreRefused()
    {
        var identity = new BackendIdentity(_disk);
        Assert.Equal(7203, identity.Refuse(new BackendName("c", 4))?.Code);
        identity.Check(Beat("c", 4));
        Assert.Null(identity.Refuse(new BackendName("c", 4)));
        Assert.Equal(7203, identity.Refuse(new BackendName("c", 5))?.Code);
        Assert.Equal(new BackendName("c", 4), BackendName.Read(new BackendName("c", 4).ToHeaders()));
    }

    [Fact]
    public void AnIdentityWhoseDirectoryCannotBeWrittenIsNotTaken()
    {
        var identity = new BackendIdentity(_disk);
        _disk.BeforeWrite = () => throw new IOException("disk full");
        Assert.Throws<IOException>(() => identity.Check(Beat("c", 4)));
        Assert.Equal("", identity.Tell().ClusterId);
    }

    /// <summary>Data directories hold these bytes: they never change.</summary>
    [Fact]
    public void ItsBytesAreFrozen()
    {
        Assert.Equal("identity"u8.ToArray(), BackendIdentity.Key);
        var stored = new StoredIdentity { DataDirectoryId = "d", ClusterId = "c", BackendId = 10_001 };
        Assert.Equal("0A016412016318914E", Convert.ToHexString(stored.ToByteArray()));
        _disk.Write([(BackendIdentity.Key, stored.ToByteArray())]);
        Assert.Equal(10_001, new BackendIdentity(_disk).Tell().BackendId);
    }

    private static HeartbeatRequest Beat(string cluster, long id, string directory = "")
        => new() { ClusterId = cluster, BackendId = id, DataDirectoryId = directory };
}
