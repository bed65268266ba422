using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Execution.HashTables;

/// <summary>Hands out fixed-size rows that never move, and room for text bytes that rows point at.</summary>
public sealed unsafe class RowArena(int rowBytes, MemoryTracker tracker)
{
    private const long FirstBlockBytes = 16 << 10;
    private const long LargestBlockBytes = (2 << 20) - 64;

    private readonly List<Block> _blocks = [];
    private readonly List<NativeBuffer> _texts = [];
    private byte* _at;
    private byte* _end;
    private byte* _textAt;
    private byte* _textEnd;

    public int RowBytes => rowBytes;
    public long RowCount { get; private set; }
    public long UsedBytes { get; private set; }

    public byte* Allocate()
    {
        if (_at + rowBytes > _end) NewBlock();
        var row = _at;
        _at += rowBytes;
        RowCount++;
        return row;
    }

    /// <summary>Makes a view own its bytes, when they are not inline.</summary>
    public void Own(StringView* view)
    {
        var length = view->Length;
        if (length <= StringView.InlineLimit) return;
        if (_textEnd - _textAt < length) NewText(length);
        Buffer.MemoryCopy(view->Address, _textAt, length, length);
        view->Tail = (ulong)_textAt;
        _textAt += length;
    }

    /// <summary>Calls back for each block with its first row and how many rows it holds.</summary>
    public void ForEachBlock(BlockAction action)
    {
        for (var i = 0; i < _blocks.Count; i++)
        {
            // A block is at most 2 MB: a statement that was killed ends between two.
            Interruption.Check();
            var block = _blocks[i];
            var end = i == _blocks.Count - 1 ? _at : block.End;
            action(block.Start, (int)((end - block.Start) / rowBytes));
        }
    }

    public delegate void BlockAction(byte* firstRow, int count);

    public void Free()
    {
        foreach (var block in _blocks) block.Buffer.Release();
        foreach (var text in _texts) text.Release();
        _blocks.Clear();
        _texts.Clear();
        _at = _end = _textAt = _textEnd = null;
        RowCount = 0;
        UsedBytes = 0;
    }

    private void NewBlock()
    {
        var size = Math.Max(rowBytes, Math.Min(LargestBlockBytes, FirstBlockBytes << Math.Min(8, _blocks.Count)));
        var buffer = NativeBuffer.Allocate(tracker, size);
        if (_blocks.Count > 0) _blocks[^1] = _blocks[^1] with { EndAddress = (nint)_at };
        _blocks.Add(new Block(buffer, 0));
        _at = buffer.Pointer;
        _end = _at + size;
        UsedBytes += buffer.CapacityBytes;
    }

    private void NewText(int atLeast)
    {
        var size = Math.Max(atLeast, Math.Min(LargestBlockBytes, FirstBlockBytes << Math.Min(8, _texts.Count)));
        var buffer = NativeBuffer.Allocate(tracker, size);
        _texts.Add(buffer);
        _textAt = buffer.Pointer;
        _textEnd = _textAt + size;
        UsedBytes += buffer.CapacityBytes;
    }

    private readonly record struct Block(NativeBuffer Buffer, nint EndAddress)
    {
        internal byte* Start => Buffer.Pointer;
        internal byte* End => (byte*)EndAddress;
    }
}
