using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Frontend.Coordinator;

public sealed class BackendAssignmentTests
{
    private static readonly CatalogSnapshot s_catalog = new()
    {
        ClusterId = "c",
        Backends = CatalogSnapshot.Empty.Backends
            .Add(10_001, new BackendNode(10_001, "a:1", "one", default))
            .Add(10_002, new BackendNode(10_002, "b:1", "two", default))
            .Add(10_003, new BackendNode(10_003, "c:1", "", default)),
    };

    [Theory]
    [InlineData("b:1", "one", "c", 10_001, 10_001)] // moved to another's address
    [InlineData("d:1", "two", "c", 10_002, 10_002)] // moved to a new one
    [InlineData("a:1", "one", "", 0, 10_001)] // the catalog was first, the backend does not know yet
    [InlineData("c:1", "three", "", 0, 10_003)] // known by its address from before directories had ids
    [InlineData("d:1", "three", "c", 10_003, 10_003)] // the same, known by its number
    [InlineData("a:1", "four", "", 0, 10_004)] // an empty directory at a known address is a new backend
    public void TheDataDirectoryDecides(string address, string directory, string cluster, long says, long expected)
    {
        var node = BackendAssignment.Decide(s_catalog, address, Identity(directory, cluster, says), default);
        Assert.Equal((expected, address, directory), (node.Id, node.Address, node.DataDirectoryId));
    }

    [Theory]
    [InlineData("one", "other", 10_001, 7217)]
    [InlineData("one", "c", 10_002, 7218)]
    [InlineData("four", "c", 10_001, 7218)]
    [InlineData("four", "c", 10_009, 7218)]
    public void WhoClaimsToBeAnotherIsRefused(string directory, string cluster, long says, int code)
        => Assert.Equal(code, Assert.Throws<MatViewException>(
            () => BackendAssignment.Decide(s_catalog, "a:1", Identity(directory, cluster, says), default)).Code);

    [Fact]
    public void TheFirstBackendHasTheFirstNumber()
        => Assert.Equal(BackendAssignment.FirstId, BackendAssignment.Decide(CatalogSnapshot.Empty, "a:1", Identity("x", "", 0), default).Id);

    private static IdentifyReply Identity(string directory, string cluster, long id)
        => new() { DataDirectoryId = directory, ClusterId = cluster, BackendId = id };
}
