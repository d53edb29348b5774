using System.Collections;

namespace PortConstants.Tables;

/// <summary>An array that equals another one when their elements do, so that it can travel through incremental steps.</summary>
public readonly struct EquatableArray<T>(T[] items) : IEquatable<EquatableArray<T>>, IReadOnlyList<T>
    where T : IEquatable<T>
{
    /// <summary>No element.</summary>
    public static EquatableArray<T> Empty { get; } = new([]);

    private readonly T[]? _items = items;

    /// <summary>The number of elements.</summary>
    public int Count => _items?.Length ?? 0;

    /// <summary>The element at <paramref name="index"/>, counted from 0.</summary>
    public T this[int index] => _items![index];

    /// <summary>The elements as a span, for loops that count.</summary>
    public T[] Items => _items ?? [];

    /// <inheritdoc/>
    public bool Equals(EquatableArray<T> other)
    {
        T[] left = Items, right = other.Items;
        if (ReferenceEquals(left, right))
            return true;
        if (left.Length != right.Length)
            return false;
        for (var i = 0; i < left.Length; i++)
        {
            if (!left[i].Equals(right[i]))
                return false;
        }
        return true;
    }

    /// <inheritdoc/>
    public override bool Equals(object? obj) => obj is EquatableArray<T> other && Equals(other);

    /// <inheritdoc/>
    public override int GetHashCode()
    {
        // The length and both ends: tables are compared far more often than they are hashed.
        var items = Items;
        return items.Length == 0 ? 0 : (items.Length * 397) ^ items[0].GetHashCode() ^ (items[items.Length - 1].GetHashCode() * 31);
    }

    /// <inheritdoc/>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
