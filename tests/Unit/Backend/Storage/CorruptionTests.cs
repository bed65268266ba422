using MatViewDb.Core.Errors;
using MatViewDb.Files;
using MatViewDb.Storage;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

public sealed class CorruptionTests
{
    [Fact]
    public void SaysWhichFileAndPageIsDamagedWhateverBitFlips()
    {
        var files = new MemoryFileSystem();
        var metadata = new MemoryMetadata();
        var rows = Rows(3, 400);
        using (var store = Open(files, metadata))
        {
            store.Create(Spec(1));
            Write(store, 5, 1, 2, rows);
        }

        var (path, length) = FindFile(files);
        var random = new Random(4);
        var harmless = 0;
        for (var i = 0; i < 300; i++)
        {
            var offset = random.NextInt64(length);
            files.FlipBit(path, offset, i % 8);
            using (var store = Open(files, metadata))
            {
                try
                {
                    // Padding and the file header are not part of any page.
                    Assert.Equal(Text(rows), Text(Read(store, 1, 2)));
                    harmless++;
                }
                catch (MatViewException error)
                {
                    Assert.True(error.Code is 7103 or 7105, error.Message);
                    Assert.Contains(path, error.Message, StringComparison.Ordinal);
                }
            }

            files.FlipBit(path, offset, i % 8);
        }

        Assert.True(harmless < 30, $"{harmless} of 300 damages went unseen");
    }

    [Fact]
    public void SaysThatAFileIsMissingOrCut()
    {
        var files = new MemoryFileSystem();
        var metadata = new MemoryMetadata();
        using (var store = Open(files, metadata))
        {
            store.Create(Spec(1));
            Write(store, 5, 1, 2, Rows(3, 400));
        }

        var (path, _) = FindFile(files);
        files.DeleteFile(path);
        using (var store = Open(files, metadata))
            Assert.Contains(path, Assert.Throws<MatViewException>(() => Read(store, 1, 2)).Message, StringComparison.Ordinal);
        files.Create(path).Dispose();
        using (var store = Open(files, metadata))
            Assert.Contains("too short", Assert.Throws<MatViewException>(() => Read(store, 1, 2)).Message, StringComparison.Ordinal);
    }

    private static (string Path, long Length) FindFile(MemoryFileSystem files)
    {
        foreach (var directory in files.ListDirectories("/t"))
        {
            foreach (var file in files.ListFiles("/t/" + directory))
            {
                using var opened = files.OpenRead($"/t/{directory}/{file}");
                return ($"/t/{directory}/{file}", opened.Length);
            }
        }

        throw new FileNotFoundException("no segment was written");
    }

    private static TabletStore Open(IFileSystem files, IMetadataStore metadata) => TabletStore.Open(
        files, "/t", metadata, TimeProvider.System, new StorageOptions { CompactionRowsetsMin = 0 });
}
