"""The tagger's network: a small BERT encoder, a linear-chain CRF over labels, and a pointer head.

The encoder is that of all-MiniLM-L6-v2 (Wang et al. 2020; Reimers & Gurevych 2019; Apache-2.0): 6 layers of width 384,
written out here so that training needs no further library and exports as a plain graph.
"""

from __future__ import annotations

import math

import torch
from torch import Tensor, nn
from torch.nn import functional

from lib.extract.quotes.tagger.decode import LABELS

WIDTH, LAYERS, HEADS, INNER, PLACES, TYPES, POINTER = 384, 6, 12, 1536, 512, 6, 64
FORBIDDEN = -1e4


class Layer(nn.Module):
    """One transformer layer in BERT's order: attention, sum, norm, feed-forward, sum, norm."""

    def __init__(self, dropout: float) -> None:
        super().__init__()
        self.query, self.key, self.value, self.merge = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.norm1, self.norm2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.widen, self.narrow = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """Map batch × time × width to the same; `mask` is added to the attention scores."""
        batch, time, _ = x.shape
        q, k, v = (
            f(x).view(batch, time, HEADS, WIDTH // HEADS).transpose(1, 2) for f in (self.query, self.key, self.value)
        )
        mixed = functional.scaled_dot_product_attention(q, k, v, attn_mask=mask.to(q.dtype))
        mixed = mixed.transpose(1, 2).reshape(batch, time, WIDTH)
        x = self.norm1(x + self.dropout(self.merge(mixed)))
        return self.norm2(x + self.dropout(self.narrow(functional.gelu(self.widen(x)))))


class Tagger(nn.Module):
    """Subword ids, mask and types (batch × time) to label scores (× 7) and pointer vectors (× 4 × 64)."""

    def __init__(self, words: int, dropout: float = 0.1) -> None:
        super().__init__()
        self.words, self.places, self.types = (nn.Embedding(n, WIDTH) for n in (words, PLACES, TYPES))
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList(Layer(dropout) for _ in range(LAYERS))
        self.dropout = nn.Dropout(dropout)
        self.label = nn.Linear(WIDTH, len(LABELS))
        self.point = nn.Linear(WIDTH, 4 * POINTER)
        self.steps = nn.Parameter(torch.zeros(len(LABELS), len(LABELS)))
        self.begin = nn.Parameter(torch.zeros(len(LABELS)))
        barred = torch.zeros(len(LABELS), len(LABELS))
        for a, before in enumerate(LABELS):
            for b, label in enumerate(LABELS):
                if label[0] == "I" and before[2:] != label[2:]:
                    barred[a, b] = FORBIDDEN
        self.register_buffer("barred", barred)

    def forward(self, ids: Tensor, mask: Tensor, types: Tensor) -> tuple[Tensor, Tensor]:
        """Return label scores and pointer vectors."""
        batch, time = ids.shape
        places = torch.arange(time, device=ids.device)
        x = self.dropout(self.norm(self.words(ids) + self.places(places) + self.types(types)))
        added = (1.0 - mask[:, None, None, :].to(x.dtype)) * FORBIDDEN
        for layer in self.layers:
            x = layer(x, added)
        x = self.dropout(x)
        return self.label(x).float(), self.point(x).float().view(batch, time, 4, POINTER)

    def transitions(self) -> Tensor:
        """Return the score of each step from label to label, the impossible ones barred."""
        return self.steps + self.barred

    def chain_loss(self, scores: Tensor, labels: Tensor, mask: Tensor) -> Tensor:
        """Return the negative log likelihood of the label sequences per subword; `mask[:, 0]` is set."""
        steps = self.transitions()
        own = scores.gather(2, labels[..., None])[..., 0]
        path = (own * mask).sum(1) + self.begin[labels[:, 0]]
        path = path + (steps[labels[:, :-1], labels[:, 1:]] * mask[:, 1:]).sum(1)
        running = self.begin + scores[:, 0]
        for t in range(1, scores.shape[1]):
            stepped = torch.logsumexp(running[:, :, None] + steps, 1) + scores[:, t]
            running = torch.where(mask[:, t, None], stepped, running)
        return (torch.logsumexp(running, 1) - path).sum() / mask.sum()

    def pointer_loss(self, vectors: Tensor, mask: Tensor, targets: Tensor, query: int, key: int) -> Tensor:
        """Return the cross entropy of pointing at `targets` (batch × time, negative where nothing is asked)."""
        if not bool((targets >= 0).any()):
            return vectors.new_zeros(())
        worth = vectors[:, :, query] @ vectors[:, :, key].transpose(1, 2) / math.sqrt(POINTER)
        worth = worth.masked_fill(~mask[:, None, :], FORBIDDEN)
        return functional.cross_entropy(worth[targets >= 0], targets[targets >= 0])


def from_encoder(weights: dict[str, Tensor], kept: list[int], dropout: float = 0.1) -> Tagger:
    """Build a tagger on the published encoder's weights, with the word rows `kept` alone."""
    tagger = Tagger(len(kept), dropout)
    with torch.no_grad():
        tagger.words.weight.copy_(weights["embeddings.word_embeddings.weight"][kept])
        tagger.places.weight.copy_(weights["embeddings.position_embeddings.weight"])
        first = weights["embeddings.token_type_embeddings.weight"][:1]
        tagger.types.weight.copy_(first.repeat(TYPES, 1) + 0.01 * torch.randn(TYPES, WIDTH))
        copy_pair(tagger.norm, weights, "embeddings.LayerNorm")
        for n, layer in enumerate(tagger.layers):
            at = f"encoder.layer.{n}"
            for part, name in (
                ("query", "attention.self.query"),
                ("key", "attention.self.key"),
                ("value", "attention.self.value"),
                ("merge", "attention.output.dense"),
                ("norm1", "attention.output.LayerNorm"),
                ("widen", "intermediate.dense"),
                ("narrow", "output.dense"),
                ("norm2", "output.LayerNorm"),
            ):
                copy_pair(getattr(layer, part), weights, f"{at}.{name}")
    return tagger


def copy_pair(module: nn.Module, weights: dict[str, Tensor], name: str) -> None:
    """Copy weight and bias of one part."""
    module.weight.copy_(weights[f"{name}.weight"])
    module.bias.copy_(weights[f"{name}.bias"])
