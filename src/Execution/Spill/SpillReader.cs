using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Files;

namespace MatViewDb.Execution.Spill;

/// <summary>Gives the batches of a spill file one after another; they lie in memory of the tracker.</summary>
public sealed class SpillReader : IDisposable
{
    private readonly BlockStream _stream;
    private readonly IpcStreamReader _reader;

    internal SpillReader(
        IReadableFile? file, IReadOnlyList<SpillBlock> blocks, string path, MemoryTracker tracker, MemoryTracker memory)
    {
        _stream = new BlockStream(file, blocks, path, memory);
        _reader = new IpcStreamReader(_stream, tracker);
    }

    /// <summary>Gives the next batch, which is the caller's; null at the end.</summary>
    public RecordBatch? Next() => _reader.Read();

    public void Dispose()
    {
        _reader.Dispose();
        _stream.Dispose();
    }

    /// <summary>Is the Arrow stream that the blocks hold.</summary>
    private sealed unsafe class BlockStream(
        IReadableFile? file, IReadOnlyList<SpillBlock> blocks, string path, MemoryTracker memory) : Stream
    {
        private NativeBuffer? _block;
        private int _next;
        private int _at;
        private int _length;

        public override bool CanRead => true;
        public override bool CanSeek => false;
        public override bool CanWrite => false;
        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override int Read(Span<byte> buffer)
        {
            if (_at == _length && !Load()) return 0;
            var count = Math.Min(buffer.Length, _length - _at);
            new ReadOnlySpan<byte>(_block!.Pointer + _at, count).CopyTo(buffer);
            _at += count;
            return count;
        }

        public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

        public override void Flush()
        {
        }

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        protected override void Dispose(bool disposing)
        {
            _block?.Release();
            _block = null;
            base.Dispose(disposing);
        }

        private bool Load()
        {
            if (_next == blocks.Count)
            {
                _block?.Release();
                _block = null;
                return false;
            }

            var block = blocks[_next++];
            if (_block is null || _block.SizeBytes < block.RawBytes)
            {
                _block?.Release();
                _block = null;
                _block = NativeBuffer.Allocate(memory, block.RawBytes);
            }

            string? wrong;
            try
            {
                wrong = block.Read(file!, _block.Pointer, memory);
            }
            catch (IOException problem)
            {
                throw SpillErrors.ReadFailed.Because(problem, path, problem.Message);
            }

            if (wrong is not null) throw SpillErrors.ReadFailed.With(path, wrong);
            SpillMetrics.BytesRead.Add(block.TotalBytes);
            _at = 0;
            _length = block.RawBytes;
            return true;
        }
    }
}
