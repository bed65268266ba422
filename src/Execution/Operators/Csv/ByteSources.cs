using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Files;
using MatViewDb.Formats.Compression;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Csv;

/// <summary>Opens what a source of text reads: the registered stream, or one file after the other.</summary>
internal sealed class ByteSources(CsvSourceSpec spec, ExecutionServices services) : IDisposable
{
    private Stream? _open;
    private int _next;

    /// <summary>Number of the file that is read, from 0.</summary>
    internal int Current => _next - 1;

    /// <summary>Name of the input that is read, for messages.</summary>
    internal string CurrentName => spec.FileName.Length > 0 || spec.Files.Count == 0 ? spec.FileName : spec.Files[Current];

    /// <summary>Goes to the next input; false after the last one.</summary>
    internal bool MoveNext()
    {
        if (spec.Files.Count == 0)
        {
            if (_next++ > 0) return false;
            _open = services.Streams.Take(spec.Stream);
            return true;
        }

        _open?.Dispose();
        _open = null;
        if (_next >= spec.Files.Count) return false;
        var path = spec.Files[_next++];
        var files = services.Spill.Files;
        if (!files.FileExists(path)) throw ExecutionErrors.NoFile.With(path);
        var compression = Decompression.OfFile(path);
        _open = Decompression.Open(compression, new FileReadStream(files.OpenRead(path)))
            ?? throw CoreErrors.NotSupported.With($"compression {compression}; known are {Decompression.Known}");
        return true;
    }

    internal int Read(Span<byte> target)
    {
        try
        {
            return _open!.Read(target); // MoveNext opened it.
        }
        catch (Exception problem) when (problem is InvalidDataException or IOException)
        {
            throw ExecutionErrors.BrokenInput.Because(problem, CurrentName, problem.Message);
        }
    }

    public void Dispose()
    {
        // A registered stream stays its registrar's.
        if (spec.Files.Count > 0) _open?.Dispose();
    }
}
