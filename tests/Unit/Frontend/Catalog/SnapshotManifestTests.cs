using System.Text;
using MatViewDb.Catalog.Backups;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using Xunit;

namespace MatViewDb.Unit.Frontend.Catalog;

/// <summary>Holds the manifest of backups to its format, and to noticing every damage.</summary>
public sealed class SnapshotManifestTests
{
    // Written by the first version; it is never changed, only others come beside it.
    private const string Frozen =
        "MVDBSNAP\u0001\0\0\0????"
        + "{\"Label\":\"s\",\"Timestamp\":\"2026-01-02-03-04-05\",\"Database\":\"d\",\"ClusterId\":\"c\","
        + "\"CreatedAt\":\"2026-01-02T03:04:05Z\","
        + "\"Objects\":[{\"$kind\":\"table\",\"StoredColumns\":[],\"Id\":11,\"DatabaseId\":10,\"Name\":\"t\",\"Comment\":\"\","
        + "\"CreatedAt\":\"2026-01-01T00:00:00Z\"}],\"Tablets\":[{\"TabletId\":12,\"Version\":3,\"File\":\"12.tablet\",\"Bytes\":99,"
        + "\"Checksum\":4000000000,\"Rows\":7}],\"Bases\":[{\"Id\":11,\"Database\":\"d\",\"Name\":\"t\"}],\"FieldOfALaterVersion\":1}";

    [Fact]
    public void ReadsWhatTheFirstVersionWrote()
    {
        var manifest = SnapshotManifest.Decode(Sealed(Frozen), "m");
        Assert.Equal(("s", "2026-01-02-03-04-05", "d", "c"), (manifest.Label, manifest.Timestamp, manifest.Database, manifest.ClusterId));
        Assert.Equal("t", Assert.IsType<Table>(Assert.Single(manifest.Objects)).Name);
        Assert.Equal(new SnapshotTablet(12, 3, "12.tablet", 99, 4_000_000_000, 7), Assert.Single(manifest.Tablets));
        Assert.Equal(new SnapshotBase(11, "d", "t"), Assert.Single(manifest.Bases));
    }

    [Fact]
    public void ComesBackAsItWas()
    {
        var manifest = Example();
        var read = SnapshotManifest.Decode(manifest.Encode(), "m");
        Assert.Equal(manifest.Encode(), read.Encode());
        Assert.Equal(SqlTypeKind.Int, ((Table)read.Objects[0]).StoredColumns[0].Type.Kind);
    }

    [Fact]
    public void EveryFlippedBitIsFound()
    {
        var bytes = Example().Encode();
        for (var at = 0; at < bytes.Length; at++)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[at] ^= (byte)(1 << (at % 8));
            // An older format version is none that there ever was; the checksum does not tell.
            if (at is >= 8 and < 12 && BitConverter.ToUInt32(damaged, 8) <= SnapshotManifest.FormatVersion) continue;
            Assert.Equal(7019, Assert.Throws<MatViewException>(() => SnapshotManifest.Decode(damaged, "m")).Code);
        }
    }

    private static SnapshotManifest Example() => new()
    {
        Label = "s", Timestamp = "2026-01-02-03-04-05", Database = "d", ClusterId = "c",
        CreatedAt = new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc),
        Objects = [new Table(1, 2, "t", "", default) { StoredColumns = [new Column(1, "a", SqlType.Int, true)] }],
        Tablets = [new SnapshotTablet(3, 4, "3.tablet", 5, 6, 7)],
    };

    private static byte[] Sealed(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var crc = uint.MaxValue;
        foreach (var b in bytes.AsSpan(16)) crc = System.Numerics.BitOperations.Crc32C(crc, b);
        BitConverter.TryWriteBytes(bytes.AsSpan(12), ~crc);
        return bytes;
    }
}
