using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Types;
using MatViewDb.Formats.Columnar;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;

namespace MatViewDb.Execution.Operators.Columnar;

/// <summary>
/// Puts the rows of a nested column together from the entries of its values. Each part has a writer of its own and makes a row's
/// bytes from those of the parts below it.
/// </summary>
internal sealed unsafe class NestedColumn : IDisposable
{
    private readonly Part _root;
    private readonly List<FileEntries> _entries = [];

    private NestedColumn(RowGroup group, FileNode node, SqlType type, MemoryTracker tracker)
    {
        try
        {
            _root = Make(group, node, new PackedType(type), tracker);
        }
        catch
        {
            Dispose();
            throw;
        }
    }

    /// <summary>Says whether the shape of a file's column is that of a type.</summary>
    internal static bool Matches(FileNode node, SqlType type) => node.Shape switch
    {
        FileShape.List => type.IsArray && Matches(node.Parts[0], type.Part(0)),
        FileShape.Map => type.IsMap && Matches(node.Parts[0], type.Part(0)) && Matches(node.Parts[1], type.Part(1)),
        FileShape.Struct => type.IsStruct && type.Parts!.Items.Length == node.Parts.Count // Structs have parts.
            && node.Parts.Select((p, i) => Matches(p, type.Part(i))).All(m => m),
        _ => !type.IsNested && IsSame(node.Value!.Type!.Value, type.ToArrow()), // Values have both.
    };

    /// <summary>Reads a nested column of some rows.</summary>
    internal static Column Read(RowGroup group, FileNode node, SqlType type, int rows, MemoryTracker tracker)
    {
        using var column = new NestedColumn(group, node, type, tracker);
        return column.Build(type, rows, tracker);
    }

    public void Dispose()
    {
        _root?.Dispose();
        foreach (var entries in _entries) entries.Dispose();
    }

    private static bool IsSame(Arrow.Types.ArrowType found, Arrow.Types.ArrowType wanted)
        => found == wanted || (found.Id == wanted.Id && found.Physical == wanted.Physical && found.Scale == wanted.Scale);

    private Column Build(SqlType type, int rows, MemoryTracker tracker)
    {
        var sink = new TextSink();
        sink.Begin(tracker);
        var views = NativeBuffer.Allocate(tracker, Math.Max(16, (long)rows * sizeof(StringView)));
        var validity = NativeBuffer.AllocateZeroed(tracker, Arrow.Types.ArrowType.BitmapBytes(rows));
        try
        {
            var bits = (ulong*)validity.Pointer;
            for (var row = 0; row < rows; row++)
            {
                if ((row & 0xFFF) == 0) Core.Runtime.Interruption.Check();
                if (_root.TryTake(out var bytes))
                {
                    sink.Append(bytes);
                    ((StringView*)views.Pointer)[row] = sink.Finish();
                    bits[row >> 6] |= 1UL << (row & 63);
                }
                else
                {
                    ((StringView*)views.Pointer)[row] = default;
                }
            }

            if (!_root.IsAtEnd) throw new InvalidDataException("a nested column has more entries than rows");
            return Column.Flat(type.ToArrow(), rows, views, validity, sink.End());
        }
        catch
        {
            views.Release();
            validity.Release();
            sink.Abandon();
            throw;
        }
    }

    private Part Make(RowGroup group, FileNode node, PackedType type, MemoryTracker tracker)
    {
        if (node.Shape == FileShape.Value)
        {
            var entries = group.Read(node);
            _entries.Add(entries);
            return new ValuePart(node, entries);
        }

        var parts = new Part[node.Parts.Count];
        for (var i = 0; i < parts.Length; i++) parts[i] = Make(group, node.Parts[i], type.Parts[i], tracker);
        return node.Shape switch
        {
            FileShape.List => new ListPart(node, parts, new PackedWriter(type.Element.Width), tracker),
            FileShape.Map => new MapPart(node, parts, new MapWriter(type), tracker),
            _ => new StructPart(node, parts, new StructWriter(type), tracker),
        };
    }

    /// <summary>Is a part of the column; parts below move on through their entries together.</summary>
    private abstract class Part(FileNode node) : IDisposable
    {
        protected FileNode Node { get; } = node;

        /// <summary>Gives the levels of the next entry of the part's first value.</summary>
        internal abstract (int Definition, int Repetition) Next { get; }

        internal abstract bool IsAtEnd { get; }

        /// <summary>Passes over an entry of every value below.</summary>
        internal abstract void Skip();

        /// <summary>Takes the next one; false when it is NULL. The bytes are good until the next one is taken.</summary>
        internal abstract bool TryTake(out ReadOnlySpan<byte> bytes);

        public abstract void Dispose();
    }

    private sealed class ValuePart(FileNode node, FileEntries entries) : Part(node)
    {
        private readonly PackedSource _source = new(entries.Values);
        private int _at;

        internal override (int Definition, int Repetition) Next => _at >= entries.Values.Length
            ? throw new InvalidDataException($"column {Node.Name} has too few values")
            : (LevelOf(entries.Definitions, _at), LevelOf(entries.Repetitions, _at));

        internal override bool IsAtEnd => _at >= entries.Values.Length;

        private static int LevelOf(int[] levels, int at) => levels.Length == 0 ? 0 : levels[at];

        internal override void Skip()
        {
            if (IsAtEnd) throw new InvalidDataException($"column {Node.Name} has too few values");
            _at++;
        }

        internal override bool TryTake(out ReadOnlySpan<byte> bytes)
        {
            var isThere = Next.Definition >= Node.Defined;
            bytes = isThere ? _source.Bytes(_at) : default;
            _at++;
            return isThere;
        }

        public override void Dispose()
        {
            // The entries belong to the column.
        }
    }

    private abstract class GroupPart : Part
    {
        private readonly Part[] _parts;

        protected GroupPart(FileNode node, Part[] parts, MemoryTracker tracker) : base(node)
        {
            _parts = parts;
            Sink.Begin(tracker);
        }

        protected IReadOnlyList<Part> Parts => _parts;

        protected TextSink Sink { get; } = new();

        internal override (int Definition, int Repetition) Next => _parts[0].Next;

        internal override bool IsAtEnd => Array.TrueForAll(_parts, p => p.IsAtEnd);

        internal override void Skip()
        {
            foreach (var part in _parts) part.Skip();
        }

        internal override bool TryTake(out ReadOnlySpan<byte> bytes)
        {
            bytes = default;
            if (Next.Definition < Node.Defined)
            {
                Skip();
                return false;
            }

            Sink.Discard();
            Write();
            bytes = Sink.Pending;
            return true;
        }

        protected abstract void Write();

        /// <summary>Says whether the entry behind the one just taken goes on the same list.</summary>
        protected bool GoesOn() => !_parts[0].IsAtEnd && _parts[0].Next.Repetition >= Node.Repeated;

        public override void Dispose()
        {
            foreach (var part in _parts) part.Dispose();
            Sink.Abandon();
        }
    }

    private sealed class ListPart(FileNode node, Part[] parts, PackedWriter writer, MemoryTracker tracker)
        : GroupPart(node, parts, tracker)
    {
        protected override void Write()
        {
            writer.Begin();
            if (Next.Definition <= Node.Defined)
            {
                Skip();
            }
            else
            {
                do
                {
                    if (Parts[0].TryTake(out var element)) writer.Add(element);
                    else writer.AddNull();
                }
                while (GoesOn());
            }

            writer.WriteTo(Sink);
        }
    }

    private sealed class MapPart(FileNode node, Part[] parts, MapWriter writer, MemoryTracker tracker) : GroupPart(node, parts, tracker)
    {
        protected override void Write()
        {
            writer.Begin();
            if (Next.Definition <= Node.Defined)
            {
                Skip();
            }
            else
            {
                do
                {
                    var hasKey = Parts[0].TryTake(out var key);
                    var hasValue = Parts[1].TryTake(out var value);
                    writer.Add(!hasKey, key, !hasValue, value);
                }
                while (GoesOn());
            }

            writer.WriteTo(Sink);
        }
    }

    private sealed class StructPart(FileNode node, Part[] parts, StructWriter writer, MemoryTracker tracker)
        : GroupPart(node, parts, tracker)
    {
        protected override void Write()
        {
            writer.Begin();
            foreach (var part in Parts)
            {
                if (part.TryTake(out var value)) writer.Add(value);
                else writer.AddNull();
            }

            writer.WriteTo(Sink);
        }
    }
}
